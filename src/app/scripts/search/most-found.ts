/** Which texts of a list have most of what is looked for. Pure. */
import type { Forgiving } from './forgiving.ts'

/**
 * The places of the texts; all of them where no word is given. A word is found by its beginning; where none is found so, by
 * how it may have been meant. Long words count for more, as “til” says less than “rengøring”. `texts` and `words` are folded.
 */
export function mostFound(
  texts: readonly string[],
  words: readonly string[],
  forgiving?: Forgiving,
): ReadonlySet<number> {
  if (words.length === 0) return new Set(texts.keys())
  const found = most(words, (word) =>
    texts.flatMap((text, place) => (` ${text}`.includes(` ${word}`) ? [place] : [])),
  )
  return found.size > 0 || !forgiving ? found : most(words, forgiving)
}

function most(words: readonly string[], placesOf: Forgiving): ReadonlySet<number> {
  const letters = new Map<number, number>()
  for (const word of words)
    for (const place of placesOf(word)) letters.set(place, (letters.get(place) ?? 0) + word.length)
  const best = Math.max(...letters.values())
  return new Set([...letters.keys()].filter((place) => letters.get(place) === best))
}
