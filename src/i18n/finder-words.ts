/** The words a phone downloads for a finder, beside those of a journey: one language, never the others. */
import type { InEach } from '#guide/in-each.ts'
import type { Language } from '#guide/languages.ts'
import type * as danish from './da/finder.ts'
import type { Words } from './words.ts'

const chunks: InEach<() => Promise<Words<typeof danish>>> = {
  da: () => import('./da/finder.ts'),
  en: () => import('./en/finder.ts'),
}

/** Fetches the words of one language. */
export async function loadFinderWords(language: Language) {
  const { finder } = await chunks[language]()
  return { finder }
}
