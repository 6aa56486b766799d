/** One value for each language. Pure. */
import { type Language, languages } from './languages.ts'

export type InEach<T> = Readonly<Record<Language, T>>

/** That the result has every language is more than the body can prove to the compiler. */
export function inEach<T>(make: (language: Language) => T): InEach<T>
export function inEach(make: (language: Language) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]))
}
