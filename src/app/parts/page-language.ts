/** The language that a page was built in. */
import { isLanguage, type Language } from '#guide/languages.ts'

export function pageLanguage(): Language {
  const { lang } = document.documentElement
  if (!isLanguage(lang)) throw new Error(`The site has no language “${lang}”.`)
  return lang
}
