/** Random municipalities for property tests: up to twelve standards, which share up to eight questions. */
import fc from 'fast-check'
import type { Rules } from '#guide/rules.ts'
import type { Standard } from '#standard/standard.ts'
import { conditionArbitrary, mostOptions, questionArbitrary, voice } from './rules-arbitrary.ts'
import { contacts, type SharingRules, standardsOf } from './sharing-standards.ts'

type Question = Rules['questions'][number]

/** All standards of a municipality, as the build has them. */
export const municipalityArbitrary: fc.Arbitrary<readonly Standard[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, place) =>
        questionArbitrary(`shared-${place}`, Math.min(3, mostOptions[count] ?? 2)),
      ),
    ),
  )
  .chain((shared) =>
    fc
      .array(rulesAmong(shared), { minLength: 2, maxLength: 12 })
      .map((rules) => standardsOf(shared, rules)),
  )

/** Rules over some of the shared questions and few of its own, in any order. */
function rulesAmong(shared: readonly Question[]): fc.Arbitrary<SharingRules> {
  return fc
    .record({
      used: fc.shuffledSubarray([...shared]),
      own: fc.array(questionArbitrary('', 3), { maxLength: 2 }),
    })
    .chain(({ used, own }) => {
      const others = fc.shuffledSubarray(
        [...used, ...own.map((question, place) => ({ ...question, id: `own-${place}` }))],
        { minLength: used.length + own.length },
      )
      return others.chain((asked) => {
        const when = conditionArbitrary([voice, ...asked])
        return fc.record({
          questions: fc.constant(asked),
          criteria: fc
            .array(when, { minLength: 1, maxLength: 3 })
            .map((all) => all.map((condition, place) => ({ id: `c-${place}`, when: condition }))),
          contacts: fc.array(
            fc.record(
              { contact: fc.constantFrom(...contacts), when },
              { requiredKeys: ['contact'] },
            ),
            { minLength: 1, maxLength: 3 },
          ),
          facts: fc.array(fc.record({ when }, { requiredKeys: [] }), { maxLength: 2 }),
        })
      })
    })
}
