/** Dates in sentences. */
import type { TFunction } from 'i18next'
import type { Language } from '#guide/languages.ts'
import { hasDay, longDate } from '#i18n/long-date.ts'

/** With the preposition that a sentence needs: “i marts 2020” but “21. november 2026”. */
export function whenWords(date: string, language: Language, t: TFunction): string {
  return t(hasDay(date) ? 'when.day' : 'when.month', { date: longDate(date, language) })
}
