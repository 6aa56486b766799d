/** The words a phone downloads for a journey: one language, never the others. */
import type { InEach } from '#guide/in-each.ts'
import type { Language } from '#guide/languages.ts'
import type * as danish from './da/phone.ts'
import type { Words } from './words.ts'

const chunks: InEach<() => Promise<Words<typeof danish>>> = {
  da: () => import('./da/phone.ts'),
  en: () => import('./en/phone.ts'),
}

/** Fetches the words of one language. */
export async function loadJourneyWords(language: Language) {
  const { common, journey } = await chunks[language]()
  return { common, journey }
}
