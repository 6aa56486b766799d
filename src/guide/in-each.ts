/** One value for each language. Pure. */
import { type Language, languages } from './languages.ts'

export type InEach<T> = Readonly<Record<Language, T>>

/** An overload, as the compiler cannot tell from the body that every language is there. */
export function inEach<T>(make: (language: Language) => T): InEach<T>
export function inEach(make: (language: Language) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]))
}
