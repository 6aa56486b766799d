/** The pages of a finder: its own, and the one within another site's frame. */
import { inEach } from '#guide/in-each.ts'
import type { Language } from '#guide/languages.ts'
import { addresses } from '#app/addresses/page-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import { fill } from '#i18n/fill.ts'
import type { PublishedFinder } from '#publication/publication.ts'
import type { LonePage } from './page.ts'

export function* finderPages(finder: PublishedFinder, language: Language): Generator<LonePage> {
  const { id, name } = finder.finders[language].municipality
  const words = allWords[language].finder
  const basics = { language, title: fill(words.title, { name }), description: words.lead, finder }
  yield {
    ...basics,
    address: addresses.finder(language, id),
    found: inEach((each) => addresses.finder(each, id)),
  }
  yield { ...basics, address: `/embed${addresses.finder(language, id)}`, isEmbedded: true }
}
