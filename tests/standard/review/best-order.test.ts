import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rules } from '#guide/rules.ts'
import { compile } from '#standard/compile.ts'
import { bestOrder } from '#standard/review/best-order.ts'
import { questionsAsked } from '#standard/review/questions-asked.ts'
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
      return questionsAsked(compile({ ...rules, questions })).mean
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
      expect(lastOnes).toEqual([...lastOnes].sort())
    }),
    { numRuns: 60 },
  )
})

/** Ten questions, of which only the last decides: sifting finds that it should be asked first. */
test('above eight questions a better order is found by sifting', () => {
  const yesNo = [{ id: 'yes' }, { id: 'no' }]
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'last']
  const rules: Rules = {
    questions: [
      { id: 'voice', options: [{ id: 'self' }, { id: 'relative' }] },
      ...names.map((id) => ({ id, options: yesNo })),
    ],
    criteria: [
      { id: 'last', when: { question: 'last', in: ['yes'] } },
      {
        id: 'some',
        when: { any: names.slice(0, -1).map((question) => ({ question, in: ['yes'] })) },
      },
    ],
    contacts: [],
    facts: [],
  }
  const graph = compile(rules)
  const best = bestOrder(rules, graph)
  expect(questionsAsked(graph)).toEqual({ mean: 3.98828125, longest: 10 })
  expect(best).toEqual({
    order: ['voice', 'last', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    mean: 2.99609375,
    longest: 10,
  })
})
