import { expect, test } from 'vitest'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import { inStandard, reviewed } from '../../support/review-report.ts'
import { recordsWith, standardWith, today } from '../../support/standard-records.ts'

test('a sound standard has no finding', () => {
  expect(checkReferences(recordsWith())).toEqual([])
  expect(review(standardWith(), { today })).toEqual([])
})

test('a condition that always holds is a warning, and what else changes nothing is told beside it', () => {
  const report = reviewed(
    inStandard('when: { age: [child] }', 'when: { age: [child, adult] }'),
    inStandard(
      'label: { da: 18 år eller mere, en: 18 or more } }',
      'label: { da: 18 år eller mere, en: 18 or more }, kept-because: { da: Det er nyttigt., en: It is useful. } }',
    ),
  )
  expect(report).toContain('warning condition-always-holds')
  expect(report).toContain('warning kept-because-not-needed')
})
