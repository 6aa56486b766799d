import { describe, expect, test } from 'vitest'
import { answer, change, currentStep, type Journey, routeOf, start } from '#guide/journey.ts'
import { exampleGuide } from '../support/example-rules.ts'

const guide = routeOf(exampleGuide)

const complete: Journey = {
  fingerprint: 'today',
  answers: { voice: 'self', age: '30-plus', help: 'no', need: 'yes' },
  at: 'outcome',
}

describe('start', () => {
  test('is at the first question, with no answers', () => {
    expect(start(guide)).toEqual({ fingerprint: 'today', answers: {}, at: 'voice' })
  })

  test('is at the outcome where nothing is asked', () => {
    const outcomes = [{ fit: 'likely' as const, contacts: [0], facts: [] }]
    const graph = { root: { outcome: 0 }, nodes: [], outcomes }
    expect(start(routeOf({ fingerprint: 'x', graph })).at).toBe('outcome')
  })
})

describe('answer', () => {
  test('goes on to the next question', () => {
    expect(answer(start(guide), guide, 'voice', 'relative')).toEqual({
      fingerprint: 'today',
      answers: { voice: 'relative' },
      at: 'age',
    })
  })

  test('goes on to the outcome after the last', () => {
    const answers = { voice: 'self', age: '30-plus', help: 'no' }
    expect(answer({ ...complete, answers, at: 'need' }, guide, 'need', 'yes')).toEqual(complete)
  })

  test('goes on to the question after it even when that is answered already', () => {
    expect(answer({ ...complete, at: 'voice' }, guide, 'voice', 'relative')).toEqual({
      ...complete,
      answers: { ...complete.answers, voice: 'relative' },
      at: 'age',
    })
  })

  test('keeps answers the path no longer reaches, and finds them again', () => {
    const younger = answer({ ...complete, at: 'age' }, guide, 'age', 'under-18')
    expect(younger).toEqual({
      ...complete,
      answers: { ...complete.answers, age: 'under-18' },
    })
    expect(answer(younger, guide, 'age', '30-plus')).toEqual({ ...complete, at: 'help' })
  })

  test('stays at a question whose option is not offered', () => {
    expect(answer({ ...complete, at: 'age' }, guide, 'age', 'gone').at).toBe('age')
  })

  test('leads to where the path ends when the question is not on it', () => {
    const young = { ...complete, answers: { voice: 'self', age: 'under-18' } }
    expect(answer(young, guide, 'help', 'no').at).toBe('outcome')
  })
})

describe('changing an answer', () => {
  test('asks that question', () => {
    expect(change(complete, 'help')).toEqual({ ...complete, at: 'help', changing: true })
  })

  test('leads straight back to the outcome', () => {
    expect(answer(change(complete, 'age'), guide, 'age', '18-29')).toEqual({
      ...complete,
      answers: { ...complete.answers, age: '18-29' },
    })
  })

  test('asks what has not been answered yet, and then leads back to the outcome', () => {
    const young: Journey = { ...complete, answers: { voice: 'self', age: 'under-18', need: 'yes' } }
    const older = answer(change(young, 'age'), guide, 'age', '18-29')
    expect(older).toEqual({
      fingerprint: 'today',
      answers: { voice: 'self', age: '18-29', need: 'yes' },
      at: 'help',
      changing: true,
    })
    expect(answer(older, guide, 'help', 'no')).toEqual({
      fingerprint: 'today',
      answers: { voice: 'self', age: '18-29', help: 'no', need: 'yes' },
      at: 'outcome',
    })
  })
})

describe('currentStep', () => {
  const asked = [
    { question: 'voice', option: 'self' },
    { question: 'age', option: '30-plus' },
    { question: 'help', option: 'no' },
    { question: 'need', option: 'yes' },
  ]

  test('is the outcome when all is answered', () => {
    expect(currentStep(complete, guide)).toEqual({
      asked,
      outcome: { fit: 'likely', contacts: [1], facts: [0] },
    })
  })

  test('is an answered question again, with the answers before it', () => {
    expect(currentStep({ ...complete, at: 'help' }, guide)).toEqual({
      asked: asked.slice(0, 2),
      question: 'help',
    })
    expect(currentStep({ ...complete, at: 'voice' }, guide)).toEqual({
      asked: [],
      question: 'voice',
    })
  })

  test.each(['outcome', 'need', 'help', 'gone'])(
    'is the first unanswered question for one who cannot be at “%s” yet',
    (at) => {
      const journey = { ...complete, answers: { voice: 'self', age: '30-plus' }, at }
      expect(currentStep(journey, guide)).toEqual({ asked: asked.slice(0, 2), question: 'help' })
    },
  )

  test('is the outcome for one at a question the path does not reach', () => {
    const journey = { ...complete, answers: { voice: 'self', age: 'under-18' }, at: 'need' }
    expect(currentStep(journey, guide)).toHaveProperty('outcome.fit', 'unlikely')
  })
})

describe('with answers of a finder', () => {
  test('no question that is answered is asked again', () => {
    const found = {
      ...complete,
      answers: { voice: 'self', help: 'no' },
      at: '',
      found: true,
    } as const
    expect(currentStep(found, guide)).toEqual({
      asked: [{ question: 'voice', option: 'self' }],
      question: 'age',
    })
    expect(answer(found, guide, 'age', '30-plus')).toEqual({
      ...found,
      answers: { voice: 'self', help: 'no', age: '30-plus' },
      at: 'need',
    })
  })
})

describe('where there is something to show before the end', () => {
  const soFar = { fit: 'possible', contacts: [], facts: [] } as const
  const early = { ...guide, early: () => soFar }
  const begun: Journey = { fingerprint: 'today', answers: { voice: 'self' }, at: 'outcome' }

  test('it is shown to whoever asks for it', () => {
    expect(currentStep(begun, early)).toEqual({
      asked: [{ question: 'voice', option: 'self' }],
      outcome: soFar,
    })
    expect(currentStep(begun, guide)).toHaveProperty('question', 'age')
  })

  test('and to whoever has changed an answer of it', () => {
    const changed = answer(change(begun, 'voice'), early, 'voice', 'relative')
    expect(changed).toEqual({ ...begun, answers: { voice: 'relative' } })
  })

  test('the next answer leads on, not back to it', () => {
    expect(answer({ ...begun, at: 'age' }, early, 'age', '30-plus').at).toBe('help')
  })
})
