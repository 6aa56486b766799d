/** What an element says of the language of its text. Pure. */
import { type Language, languageTable } from '#guide/languages.ts'

/** `dir` is left out where it is the default, left to right. */
export function languageAttributes(lang: Language): { lang: Language; dir?: 'rtl' } {
  return languageTable[lang].direction === 'rtl' ? { lang, dir: 'rtl' } : { lang }
}
