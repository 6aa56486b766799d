import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, change, currentStep, type Journey, routeOf, start } from '#guide/journey.ts'
import { paths } from '#guide/paths.ts'
import { readJourney } from '#guide/read-journey.ts'
import { siftAnswers } from '#guide/sift-answers.ts'
import { exampleGuide as guide } from '../support/example-rules.ts'

const route = routeOf(guide)
const journey: Journey = { fingerprint: 'today', answers: { voice: 'self' }, at: 'age' }

function asStored(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state))
}

test.each([undefined, null])('%s is no journey', (state) => {
  expect(readJourney(state, guide)).toEqual({ kind: 'none' })
})

test('a journey comes back as it was written, on every path', () => {
  for (const { asked } of paths(guide.graph)) {
    let written = start(route)
    for (const { question, option } of asked) {
      expect(readJourney(asStored(written), guide)).toEqual({ kind: 'current', journey: written })
      written = answer(written, route, question, option)
    }
    const found = { ...written, found: true } as const
    expect(readJourney(asStored(found), guide)).toEqual({ kind: 'current', journey: found })
    const changing = change(written, 'voice')
    expect(readJourney(asStored(changing), guide)).toEqual({ kind: 'current', journey: changing })
  }
})

test('a journey under older rules keeps what still fits and names what does not', () => {
  const older = {
    fingerprint: 'yesterday',
    answers: { voice: 'self', age: '50-plus', help: 'no', income: 'low' },
    at: 'outcome',
  }
  expect(readJourney(older, guide)).toEqual({
    kind: 'outdated',
    journey: { fingerprint: 'today', answers: { voice: 'self', help: 'no' }, at: 'outcome' },
    dropped: ['age', 'income'],
  })
})

test('a journey under older rules that still fits drops nothing', () => {
  expect(readJourney({ ...journey, fingerprint: 'yesterday' }, guide)).toEqual({
    kind: 'outdated',
    journey,
    dropped: [],
  })
})

test.each<[string, unknown]>([
  ['a string', 'journey'],
  ['a list', [journey]],
  ['an empty object', {}],
  ['a fingerprint that is no text', { ...journey, fingerprint: 1 }],
  ['a place that is no text', { ...journey, at: undefined }],
  ['no answers', { ...journey, answers: null }],
  ['answers in a list', { ...journey, answers: ['self'] }],
  ['an answer that is no text', { ...journey, answers: { voice: 1 } }],
  [
    'an answer that is no text, under other rules',
    { ...journey, fingerprint: 'yesterday', answers: { voice: 1 } },
  ],
  ['a text for answers', { ...journey, answers: '' }],
  ['another kind of changing', { ...journey, changing: false }],
  ['another kind of found', { ...journey, found: 1 }],
  ['an option that is not offered', { ...journey, answers: { voice: 'nobody' } }],
  ['a question that is not asked', { ...journey, answers: { income: 'low' } }],
])('%s is a damaged journey', (_, state) => {
  expect(readJourney(state, guide)).toEqual({ kind: 'damaged' })
})

test('whatever was stored, reading it gives a step or says why not', () => {
  const journeyLike = fc.record({
    fingerprint: fc.constantFrom('today', 'yesterday'),
    answers: fc.dictionary(fc.constantFrom('voice', 'age', '__proto__', 'x'), fc.string()),
    at: fc.constantFrom('outcome', 'age', 'constructor'),
  })
  fc.assert(
    fc.property(fc.oneof(fc.anything(), journeyLike), (state) => {
      const found = readJourney(state, guide)
      if (!('journey' in found)) return
      expect(found.journey.fingerprint).toBe('today')
      expect(currentStep(found.journey, route)).toHaveProperty('asked')
    }),
  )
})

test('answers are sifted by question and option', () => {
  expect(siftAnswers({ help: 'yes', age: 'yes', gone: 'yes' }, guide.questions)).toEqual({
    kept: { help: 'yes' },
    dropped: ['age', 'gone'],
  })
})
