/** One value for each language. */
import type { Language } from '#guide/guide.ts'
import type { InBoth } from './publication.ts'

export const languages: readonly Language[] = ['da', 'en']

export function inBoth<T>(make: (language: Language) => T): InBoth<T> {
  return { da: make('da'), en: make('en') }
}
