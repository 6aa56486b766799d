/** What a journey downloads: the guide and the words of one language. */
import type { i18n } from 'i18next'
import type { Guide } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { isGuide } from '#guide/is-guide.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { loadJourneyWords } from '#i18n/journey-words.ts'

export interface Loaded<Subject = Guide> {
  readonly subject: Subject
  readonly i18n: i18n
}

/** `address` is where the guide's JSON in that language is. Rejects when the network, or what it brought, fails. */
export async function loadGuide(language: Language, address: string): Promise<Loaded> {
  const [guide, words] = await Promise.all([
    fetchJson(address, isGuide),
    loadJourneyWords(language),
  ])
  return { subject: guide, i18n: createI18n(language, words) }
}

/** Rejects where something else has arrived, such as an error page. */
export async function fetchJson<Data>(
  address: string,
  isData: (data: unknown) => data is Data,
): Promise<Data> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  const data: unknown = await response.json()
  if (!isData(data)) throw new Error(`${address} is not what this page needs.`)
  return data
}
