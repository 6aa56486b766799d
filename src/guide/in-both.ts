/** One value for each language. Pure. */
import type { Language } from './guide.ts'

export type InBoth<T> = Readonly<Record<Language, T>>

export const languages: readonly Language[] = ['da', 'en']

export function inBoth<T>(make: (language: Language) => T): InBoth<T> {
  return { da: make('da'), en: make('en') }
}
