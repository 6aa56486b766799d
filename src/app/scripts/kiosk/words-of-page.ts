/** The words of a shared device in the language that the page has by now. */
import { kioskWords } from '#i18n/kiosk-words.ts'

export function wordsOfPage() {
  const { lang } = document.documentElement
  const language = import.meta.env.LANGUAGES.find((known) => known === lang)
  if (!language) throw new Error(`The site has no language “${lang}”.`)
  return kioskWords[language]
}
