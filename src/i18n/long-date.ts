/** Dates as people write them. Pure. */
import { inEach } from '#guide/in-each.ts'
import { type Language, languageTable } from '#guide/languages.ts'

const formats = inEach(formatsOf)

/** Made once: a formatter costs more than all the dates of a page. */
function formatsOf(language: Language) {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return {
    day: new Intl.DateTimeFormat(languageTable[language].locale, { day: 'numeric', ...month }),
    month: new Intl.DateTimeFormat(languageTable[language].locale, month),
  }
}

/** “2020-03” → “marts 2020”, “2026-11-21” → “21. november 2026”. */
export function longDate(date: string, language: Language): string {
  return hasDay(date)
    ? formats[language].day.format(new Date(date))
    : formats[language].month.format(new Date(`${date}-01`))
}

/** Whether it is a day, and not a month. */
export function hasDay(date: string): boolean {
  return date.length > 'YYYY-MM'.length
}
