/** The words of passing it on, in one language; fetched when somebody wants to. */
import type { i18n } from 'i18next'
import type { InEach } from '#guide/in-each.ts'
import { isLanguage } from '#guide/languages.ts'
import type * as danish from './da/share.ts'
import type { Words } from './words.ts'

const chunks: InEach<() => Promise<Words<typeof danish>>> = {
  da: () => import('./da/share.ts'),
  en: () => import('./en/share.ts'),
}

/** Adds them to the words of a page. Rejects when the network fails. */
export async function loadShareWords(words: i18n): Promise<void> {
  const { language } = words
  if (!isLanguage(language)) throw new Error(`There are no words in ${language}.`)
  const { share } = await chunks[language]()
  words.addResourceBundle(language, 'share', share)
}
