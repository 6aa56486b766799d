/** The holidays are those of Danish law, whatever the library comes to think. */
import { expect, test } from 'vitest'
import { closedDays } from '#prerender/build/closed-days.ts'

test('the holidays of this year and the two after it', async () => {
  const { holidays, through } = await closedDays(2026)
  expect(holidays).toEqual(
    [2026, 2027, 2028].flatMap((year) => {
      const easter = easterOf(year)
      const after = (days: number) =>
        new Date(easter + days * 86_400_000).toISOString().slice(0, 10)
      return [
        `${year}-01-01`,
        ...[-3, -2, 0, 1, 39, 49, 50].map(after),
        `${year}-12-25`,
        `${year}-12-26`,
      ]
    }),
  )
  expect(through).toBe('2028-12-31')
})

test('store bededag is a workday since 2024', async () => {
  const { holidays } = await closedDays(2023)
  expect(holidays).toContain('2023-05-05')
  expect(holidays).not.toContain('2024-04-26')
  expect(holidays).not.toContain('2025-05-16')
})

test('Grundlovsdag, Christmas Eve and New Year’s Eve are no holidays by law, and doubtful', async () => {
  const { holidays, doubtful } = await closedDays(2027)
  const days = ['2027-06-05', '2027-12-24', '2027-12-31']
  expect(doubtful.slice(0, 3)).toEqual(days)
  expect(holidays.filter((day) => days.includes(day))).toEqual([])
})

/** The Gregorian computus, in the form of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return Date.UTC(year, month - 1, day)
}
