/** Dates as people write them. Pure. */
import { type Language, languageTable } from '#guide/languages.ts'

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const precisions = { day: { day: 'numeric', ...month }, month } as const

/** By language and precision. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once, as it costs more than all the dates of a page, and only where one is shown. */
function formatOf(language: Language, precision: keyof typeof precisions): Intl.DateTimeFormat {
  const name = `${language} ${precision}`
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(languageTable[language].locale, precisions[precision])
  formats.set(name, format)
  return format
}

/** “2020-03” → “marts 2020”, “2026-11-21” → “21. november 2026”. */
export function longDate(date: string, language: Language): string {
  return hasDay(date)
    ? formatOf(language, 'day').format(new Date(date))
    : formatOf(language, 'month').format(new Date(`${date}-01`))
}

/** Whether it is a day, and not a month. */
export function hasDay(date: string): boolean {
  return date.length > 'YYYY-MM'.length
}
