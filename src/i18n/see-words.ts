/** The words of links from one standard to another. Pure. */
import type { SeeInstead } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { fill } from './fill.ts'
import { guideWords } from './guide-words.ts'

/** `title` is that of the standard which the link leads to. */
export function seeWords(title: string, language: Language): Pick<SeeInstead, 'label' | 'ifNot'> {
  const words = guideWords[language]
  return { label: fill(words.seeAlso, { title }), ifNot: fill(words.seeIfNot, { title }) }
}
