/** A finder with what surrounds a journey through it. */
import type { i18n } from 'i18next'
import type { Finder } from '#guide/finder.ts'
import type { JourneyFrame } from '#guide/guide.ts'

export type FinderSubject = Finder & JourneyFrame

/** `words` are those of the finder's language. */
export function toSubject(finder: Finder, words: i18n): FinderSubject {
  const { id, name } = finder.municipality
  return { ...finder, id, title: words.t('finder:title', { name }) }
}
