/** Dates as people write them. */
import type { Language } from '#guide/guide.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const

const formats = { da: formatsOf('da'), en: formatsOf('en') }

/** Made once: a formatter costs more than all the dates of a page. */
function formatsOf(language: Language) {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return {
    day: new Intl.DateTimeFormat(locales[language], { day: 'numeric', ...month }),
    month: new Intl.DateTimeFormat(locales[language], month),
  }
}

/** With the preposition that a sentence needs: “i marts 2020” but “21. november 2026”. */
export function whenWords(date: string, language: Language): string {
  const hasDay = date.length > 'YYYY-MM'.length
  const words = longDate(date, language)
  if (language === 'da') return hasDay ? words : `i ${words}`
  return hasDay ? `on ${words}` : `in ${words}`
}

/** “2020-03” → “marts 2020”, “2026-11-21” → “21. november 2026”. */
export function longDate(date: string, language: Language): string {
  const hasDay = date.length > 'YYYY-MM'.length
  return hasDay
    ? formats[language].day.format(new Date(date))
    : formats[language].month.format(new Date(`${date}-01`))
}
