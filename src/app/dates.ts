/** Dates as people write them. */
import type { Language } from '#guide/guide.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const

/** “2020-03” → “marts 2020”, “2026-11-21” → “21. november 2026”. */
export function longDate(date: string, language: Language): string {
  const hasDay = date.length > 'YYYY-MM'.length
  return new Intl.DateTimeFormat(locales[language], {
    ...(hasDay && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(hasDay ? date : `${date}-01`))
}
