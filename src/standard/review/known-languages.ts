/**
 * The languages whose words the review knows: it has their numbers, months, units and names of laws, and what to avoid.
 * Texts in another language are held against what needs no words: digits, phones, paragraphs, the length of sentences. The
 * build says so.
 */
import { type Language, languages } from '#guide/languages.ts'

const known = ['da', 'en'] as const satisfies readonly Language[]

export type KnownLanguage = (typeof known)[number]

export const knownLanguages: readonly KnownLanguage[] = known

export const unknownLanguages: readonly Language[] = languages.filter(
  (language) => !isKnown(language),
)

export function isKnown(language: Language): language is KnownLanguage {
  return knownLanguages.some((one) => one === language)
}
