/** A question that a municipality shares is, in the standard that names it, as if the standard had written it. */
import { expect, test } from 'vitest'
import { impactOf } from '#editor/impact/impact.ts'
import { assemble } from '#standard/assemble.ts'
import { toGuide } from '#standard/localize.ts'
import { versionOf } from '#standard/version.ts'
import { inMunicipality, inStandard } from '../support/review-report.ts'
import { sharedAge, useOfAge } from '../support/shared-age.ts'
import { recordsWith, standardWith } from '../support/standard-records.ts'

const own = standardWith()
const shared = standardWith(...sharedAge)
const hint = '    hint: { da: Kun her., en: Only here. }\n'
const hinted = standardWith(...sharedAge, inStandard(useOfAge, useOfAge + hint))

test('the guide is the same, letter for letter', () => {
  expect(JSON.stringify(toGuide(shared, 'da'))).toBe(JSON.stringify(toGuide(own, 'da')))
})

test('moving it to the municipality changes nothing for any citizen', () => {
  expect(impactOf(own, shared)).toBeUndefined()
})

test('the build knows which questions are shared', () => {
  expect(shared.questions.map(({ id, shared: isShared }) => [id, isShared])).toEqual([
    ['voice', undefined],
    ['age', true],
    ['need', undefined],
  ])
})

test('a standard may add a hint, or say it in place of the shared one', () => {
  expect(toGuide(shared, 'da').questions[1]).not.toHaveProperty('hint')
  expect(toGuide(hinted, 'da').questions[1]).toHaveProperty('hint', 'Kun her.')
  const both = standardWith(
    ...sharedAge,
    inStandard(useOfAge, useOfAge + hint),
    inMunicipality(
      '    choose: { da: Vælg alder',
      '    hint: { da: For alle., en: For all. }\n    choose: { da: Vælg alder',
    ),
  )
  expect(toGuide(both, 'da').questions[1]).toHaveProperty('hint', 'Kun her.')
})

test('the impact of another word in it is told once, under the name of the question', () => {
  const reworded = standardWith(
    ...sharedAge,
    inMunicipality('da: Vælg alder', 'da: Vælg din alder'),
  )
  expect(impactOf(shared, reworded)?.words).toEqual([
    {
      name: 'question age, choose',
      before: 'Vælg alder / Choose the age',
      after: 'Vælg din alder / Choose the age',
    },
  ])
  expect(versionOf(reworded)).not.toBe(versionOf(shared))
})

test('another word in a shared question changes nothing where it is not asked', () => {
  const unasked =
    "code: '0999'\nquestions:\n  - id: home\n    ask: { da: Bor du her?, en: Do you live here? }\n    choose: { da: Vælg, en: Choose }\n    fixed: true\n    options: ['yes', 'no']\n"
  const before = standardWith(inMunicipality("code: '0999'\n", unasked))
  const after = standardWith(
    inMunicipality("code: '0999'\n", unasked.replace('Bor du her', 'Bor du i byen')),
  )
  expect(impactOf(before, after)).toBeUndefined()
  expect(impactOf(own, before)).toBeUndefined()
})

test('one that the municipality does not share cannot be joined', () => {
  const records = recordsWith(...sharedAge, inStandard('shared: age', 'shared: ages'))
  expect(() => assemble('eksempel/bostoette', records)).toThrow(
    'The municipality shares no question “ages”',
  )
})
