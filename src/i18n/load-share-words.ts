/** The words of passing it on, in one language; fetched when somebody wants to. */
import type { i18n } from 'i18next'

/** Adds them to the words of a page. Rejects when the network fails. */
export async function loadShareWords(words: i18n): Promise<void> {
  const { language } = words
  const { share } =
    language === 'da' ? await import('./da/share.ts') : await import('./en/share.ts')
  words.addResourceBundle(language, 'share', share)
}
