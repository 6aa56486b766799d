/** Random rules for property tests: up to eight questions, conditions of every form, few enough answers to try all. */
import fc from 'fast-check'
import type { Condition } from '#guide/condition.ts'
import type { Fit } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'

type Question = Rules['questions'][number]

/** Options a question may have, by the number of questions: no more than some 800 ways of answering them all. */
export const mostOptions = [0, 5, 5, 5, 5, 3, 3, 2, 2]

export function questionArbitrary(id: string, most: number): fc.Arbitrary<Question> {
  return fc
    .record({
      count: fc.integer({ min: 2, max: most }),
      hasUnsure: fc.boolean(),
      isFixed: fc.boolean(),
    })
    .map(({ count, hasUnsure, isFixed }): Question => ({
      id,
      ...(isFixed && { fixed: true }),
      options: Array.from({ length: count }, (_, place) =>
        hasUnsure && place === count - 1
          ? { id: 'unsure', unsure: true }
          : { id: `option-${place}` },
      ),
    }))
}

export const voice: Question = { id: 'voice', options: [{ id: 'self' }, { id: 'relative' }] }

const questionsArbitrary: fc.Arbitrary<readonly Question[]> = fc
  .record({ count: fc.integer({ min: 1, max: 8 }), hasVoice: fc.boolean() })
  .chain(({ count, hasVoice }) => {
    const most = mostOptions[count] ?? 2
    const places = Array.from({ length: count }, (_, place) => place)
    return fc.tuple(
      ...places.map((place) =>
        place === 0 && hasVoice ? fc.constant(voice) : questionArbitrary(`question-${place}`, most),
      ),
    )
  })

export function conditionArbitrary(questions: readonly Question[]): fc.Arbitrary<Condition> {
  const choice: fc.Arbitrary<Condition> = fc.constantFrom(...questions).chain(({ id, options }) =>
    fc
      .subarray(
        options.map((option) => option.id),
        { minLength: 1 },
      )
      .map((listed) => ({ question: id, in: listed })),
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
    return {
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        choice,
        parts.map((all): Condition => ({ all })),
        parts.map((any): Condition => ({ any })),
        tie('condition').map((not): Condition => ({ not })),
      ),
    }
  })
  return condition
}

export const rulesArbitrary: fc.Arbitrary<Rules> = questionsArbitrary.chain((questions) => {
  const when = conditionArbitrary(questions)
  const fit = fc.subarray<Fit>(['likely', 'possible', 'unlikely'], { minLength: 1 })
  const contact = fc.constantFrom('desk', 'ward', 'line').map((id) => ({ id }))
  return fc.record({
    questions: fc.constant(questions),
    criteria: fc
      .array(when, { minLength: 1, maxLength: 4 })
      .map((conditions) =>
        conditions.map((condition, index) => ({ id: `criterion-${index}`, when: condition })),
      ),
    contacts: fc.array(fc.record({ contact, when, fit }, { requiredKeys: ['contact'] }), {
      maxLength: 4,
    }),
    facts: fc.array(fc.record({ when, fit }, { requiredKeys: [] }), { maxLength: 3 }),
  })
})
