/** Finds what stands twice in a list that should have it once. Pure. */
import { languages, type Language } from '#guide/languages.ts'
import type { Multilingual, MultilingualWording } from '../schema/primitives.ts'

export interface Twice<T> {
  readonly entry: T
  readonly index: number
  /** The place of the first that is the same. */
  readonly first: number
}

/** Each entry that has the key of an earlier one; none has an undefined key. */
export function sameTwice<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | undefined,
): readonly Twice<T>[] {
  const seen = new Map<string, number>()
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry)
    if (key === undefined) return []
    const first = seen.get(key)
    if (first !== undefined) return [{ entry, index, first }]
    seen.set(key, index)
    return []
  })
}

/** A text as a reader tells it from others: without capitals, spaces and the signs that end it. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[ .:;!?]+$/u, '')
    .trim()
}

/** The texts of a wording in one language, one for each voice. */
export function saidIn(language: Language, wording: MultilingualWording): readonly string[] {
  return voicesOf(wording).map((text) => plain(text[language]))
}

export function voicesOf(wording: MultilingualWording): readonly Multilingual[] {
  return 'self' in wording ? [wording.self, wording.relative] : [wording]
}

/** A key that two wordings share which say the same to everybody in every language. */
export function wordingKey(wording: MultilingualWording): string {
  const self = 'self' in wording ? wording.self : wording
  const relative = 'self' in wording ? wording.relative : wording
  return languages
    .flatMap((language) => [plain(self[language]), plain(relative[language])])
    .join('\n')
}
