import { expect, test } from 'vitest'
import { isOverdue } from '#guide/review-due.ts'

test.each([
  ['2022-03', '2022-02-28', false],
  ['2022-03', '2022-03-31', false],
  ['2022-03', '2022-04-01', true],
  ['2022-03', '2023-01-01', true],
  ['2022-03-15', '2022-03-15', false],
  ['2022-03-15', '2022-03-16', true],
])('a revision due %s is, on %s, overdue: %s', (due, today, isLate) => {
  expect(isOverdue(due, today)).toBe(isLate)
})
