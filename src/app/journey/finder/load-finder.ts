/** What a journey through a finder downloads: the finder and the words of one language. */
import type { Finder } from '#guide/finder.ts'
import { isFinder } from '#guide/is-guide.ts'
import type { Language } from '#guide/languages.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { loadFinderWords } from '#i18n/finder-words.ts'
import { loadJourneyWords } from '#i18n/journey-words.ts'
import { fetchJson, type Loaded } from '../load-guide.ts'
import { type FinderSubject, toSubject } from './finder-subject.ts'

/** `address` is where the finder's JSON in that language is. Rejects when the network, or what it brought, fails. */
export async function loadFinder(
  language: Language,
  address: string,
): Promise<Loaded<FinderSubject>> {
  const [finder, ...words] = await Promise.all([
    fetchJson<Finder>(address, isFinder),
    loadJourneyWords(language),
    loadFinderWords(language),
  ])
  const i18n = createI18n(language, Object.assign({}, ...words))
  return { subject: toSubject(finder, i18n), i18n }
}
