/** What an element says of the language of its text. Pure. */
import { type Language, languageTable } from '#guide/languages.ts'

/** That it runs from left to right goes without saying. */
export function languageAttributes(lang: Language): { lang: Language; dir?: 'rtl' } {
  return languageTable[lang].direction === 'rtl' ? { lang, dir: 'rtl' } : { lang }
}
