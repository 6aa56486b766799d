/** Dates are written out in the reader's language, with a day where one is known. */
import { expect, test } from 'vitest'
import { longDate } from '#i18n/long-date.ts'

test.each([
  ['2020-03', 'da', 'marts 2020'],
  ['2020-03', 'en', 'March 2020'],
  ['2026-11-21', 'da', '21. november 2026'],
  ['2026-11-21', 'en', '21 November 2026'],
] as const)('%s in %s is %s', (date, language, written) => {
  expect(longDate(date, language)).toBe(written)
})
