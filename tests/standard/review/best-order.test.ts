import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Graph } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { compile } from '#standard/compile.ts'
import { bestOrder } from '#standard/review/best-order.ts'
import { countAsked } from '#guide/count-asked.ts'
import { rulesArbitrary } from '../../support/rules-arbitrary.ts'

type Questions = readonly (Rules['questions'][number] & { readonly private?: true })[]

const voiced = rulesArbitrary.filter(
  ({ questions }) => questions[0]?.id === 'voice' && questions.length <= 5,
)

/** The least mean over all orders that keep the first question first and private ones last. */
function leastOfAll(rules: Rules & { readonly questions: Questions }): number {
  const [first, ...rest] = rules.questions
  const open = rest.filter((question) => !question.private)
  const hidden = rest.filter((question) => question.private)
  const means = permutations(open).flatMap((start) =>
    permutations(hidden).map((end) => {
      const questions = [...(first ? [first] : []), ...start, ...end]
      return countAsked(compile({ ...rules, questions })).mean
    }),
  )
  return Math.min(...means)
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, place) => place !== index)).map((rest) => [item, ...rest]),
  )
}

test('no order asks fewer questions than the best one', () => {
  fc.assert(
    fc.property(voiced, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (rules, hide) => {
      const questions: Questions = rules.questions.map((question, index) =>
        index > 0 && hide[index] ? { ...question, private: true as const } : question,
      )
      const marked = { ...rules, questions }
      const best = bestOrder(marked, compile(marked))
      expect(best.mean).toBeCloseTo(leastOfAll(marked), 9)
      expect(best.order[0]).toBe('voice')
      const lastOnes = best.order
        .slice(1)
        .map((id) => questions.find((one) => one.id === id)?.private ?? false)
      expect(lastOnes).toEqual(lastOnes.toSorted((a, b) => Number(a) - Number(b)))
    }),
    { numRuns: 60 },
  )
})

const yesNo = [{ id: 'yes' }, { id: 'no' }]
const voice = { id: 'voice', options: [{ id: 'self' }, { id: 'relative' }] }

/** Rules under which the deciding question settles most, and the others matter only together. */
function decidedBy(deciding: string, questions: Questions): Rules & { questions: Questions } {
  const others = questions.filter(({ id }) => id !== deciding && id !== 'voice')
  return {
    questions,
    criteria: [
      { id: 'deciding', when: { question: deciding, in: ['yes'] } },
      { id: 'some', when: { any: others.map(({ id }) => ({ question: id, in: ['yes'] })) } },
    ],
    contacts: [],
    facts: [],
  }
}

/** Rules under which the other questions matter only to those who said yes to one of them. */
function gatedBy(gate: string, questions: Questions): Rules & { questions: Questions } {
  const others = questions.filter(({ id }) => id !== gate && id !== 'voice')
  const saysYes = (question: string) => ({ question, in: ['yes'] })
  return {
    questions,
    criteria: [{ id: 'gate', when: saysYes(gate) }],
    contacts: others.map(({ id }) => ({
      contact: { id },
      when: { all: [saysYes(gate), saysYes(id)] },
    })),
    facts: [],
  }
}

test('where two questions may come next, the one written first does', () => {
  const names = ['last', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  for (const ids of [names.slice(0, 3), names]) {
    const rules = decidedBy('last', [voice, ...ids.map((id) => ({ id, options: yesNo }))])
    expect(bestOrder(rules, compile(rules)).order).toEqual(['voice', ...ids])
  }
})

test.each([5, 10])(
  'of %d questions, private ones stay last and are best among themselves',
  (count) => {
    const open = Array.from({ length: count - 3 }, (_, place) => ({
      id: `o${place}`,
      options: yesNo,
    }))
    const hidden = ['p', 'last'].map((id) => ({ id, options: yesNo, private: true as const }))
    const [first, ...others] = open
    if (!first) throw new Error('There is an open question.')
    // One private question stands too early, and the deciding one last.
    const rules = gatedBy('last', [
      voice,
      first,
      ...hidden.slice(0, 1),
      ...others,
      ...hidden.slice(1),
    ])
    expect(bestOrder(rules, compile(rules)).order).toEqual([
      'voice',
      ...open.map(({ id }) => id),
      'last',
      'p',
    ])
  },
)

test('of ten questions, the best open one comes first, and private ones last', () => {
  const open = ['a', 'b', 'c', 'd', 'e', 'f', 'last'].map((id) => ({ id, options: yesNo }))
  const hidden = ['p', 'q'].map((id) => ({ id, options: yesNo, private: true as const }))
  const rules = gatedBy('last', [voice, ...open, ...hidden])
  const { order } = bestOrder(rules, compile(rules))
  expect(order.slice(0, 2)).toEqual(['voice', 'last'])
  expect(order.slice(-2)).toEqual(['p', 'q'])
})

test.each([5, 10])('of %d questions, the first stays first, be it private', (count) => {
  const ids = Array.from({ length: count - 2 }, (_, place) => `o${place}`)
  const rules = gatedBy('last', [
    { ...voice, private: true as const },
    ...[...ids, 'last'].map((id) => ({ id, options: yesNo })),
  ])
  expect(bestOrder(rules, compile(rules)).order.slice(0, 2)).toEqual(['voice', 'last'])
})

test('questions that are each asked after another move twice', () => {
  const ids = ['c', 'a', 'b', 'x', 'y', 'z', 'u', 'v', 'w']
  const says = (...questions: readonly string[]) => ({
    all: questions.map((question) => ({ question, in: ['yes'] })),
  })
  const rules = {
    questions: [voice, ...ids.map((id) => ({ id, options: yesNo }))],
    criteria: [{ id: 'a', when: says('a') }],
    contacts: [
      says('a', 'b'),
      says('a', 'b', 'c'),
      ...ids.slice(3).map((id) => says('a', 'b', 'c', id)),
    ].map((when, index) => ({ contact: { id: `${index}` }, when })),
    facts: [],
  }
  expect(bestOrder(rules, compile(rules)).order).toEqual([
    'voice',
    ...['a', 'b', 'c', 'x', 'y', 'z', 'u', 'v', 'w'],
  ])
})

test('up to eight questions the graph is searched, above it is sifted without it', () => {
  const unread: Graph = {
    nodes: [],
    outcomes: [],
    get root(): never {
      throw new Error('The graph is read')
    },
  }
  const ofSo = (count: number) =>
    gatedBy('last', [
      voice,
      ...Array.from({ length: count - 2 }, (_, place) => ({ id: `o${place}`, options: yesNo })),
      { id: 'last', options: yesNo },
    ])
  expect(() => bestOrder(ofSo(8), unread)).toThrow('The graph is read')
  expect(bestOrder(ofSo(9), unread).order.slice(0, 2)).toEqual(['voice', 'last'])
})

/** Ten questions, of which only the last decides: sifting finds that it should be asked first. */
test('above eight questions a better order is found by sifting', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'last']
  const rules = decidedBy('last', [voice, ...ids.map((id) => ({ id, options: yesNo }))])
  const graph = compile(rules)
  const best = bestOrder(rules, graph)
  expect(countAsked(graph)).toEqual({ mean: 3.98828125, longest: 10 })
  expect(best).toEqual({
    order: ['voice', 'last', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    mean: 2.99609375,
    longest: 10,
  })
})
