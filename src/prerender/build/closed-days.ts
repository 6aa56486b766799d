/** The days on which Danish offices are closed, for the script that says whether one is open (docs/decisions/0067). */
import type { ClosedDays } from '#guide/open-at.ts'

/** A site is rarely left as it is for longer; once they are over, its pages say nothing of now. */
const yearsKnown = 3

/** Grundlovsdag, Christmas Eve and New Year's Eve: shops must close, and many offices do. No holidays by law. */
const doubtfulDays = ['06-05', '12-24', '12-31']

/** Of the year and the two after it. */
export async function closedDays(firstYear: number): Promise<ClosedDays> {
  // Fetched only here: it brings the holidays of the whole world.
  const { default: Holidays } = await import('date-holidays')
  const danish = new Holidays('DK')
  const years = Array.from({ length: yearsKnown }, (_, index) => firstYear + index)
  return {
    holidays: years.flatMap((year) =>
      danish
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)),
    ),
    doubtful: years.flatMap((year) => doubtfulDays.map((day) => `${year}-${day}`)),
    through: `${firstYear + yearsKnown - 1}-12-31`,
  }
}
