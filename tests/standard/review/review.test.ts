import { expect, test } from 'vitest'
import { checkReferences } from '#standard/review/references.ts'
import { review } from '#standard/review/review.ts'
import { recordsWith, standardWith, today } from '../../support/standard-records.ts'

test('a sound standard has no finding', () => {
  expect(checkReferences(recordsWith())).toEqual([])
  expect(review(standardWith(), { today })).toEqual([])
})
