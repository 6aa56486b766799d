/** Guesses which new sentence a lost clause has become: by its words, and by the clauses around it. Pure. */
import { mainLanguage } from '#guide/languages.ts'
import type { SourceRecord } from '#standard/schema/source.ts'
import type { Piece } from './segment.ts'

type ClauseRecord = SourceRecord['clauses'][number]

/** Standing between the same neighbours weighs as much as sharing half of the words. */
const placeWeight = 0.5
/** Below this, nothing is guessed. */
const threshold = 0.4

/** The most similar of the sentences that nothing registers; undefined when none is similar. */
export function guessSentence(
  clause: ClauseRecord,
  clauses: readonly ClauseRecord[],
  pieces: readonly Piece[],
): Piece | undefined {
  const { after, before } = neighbourhood(clause, clauses, pieces)
  let best: Piece | undefined
  let bestScore = threshold
  pieces.forEach((piece, index) => {
    if (piece.isRegistered) return
    const isBetween = index > after && index < before
    const score = sharedWords(clause.says[mainLanguage], piece.text) + (isBetween ? placeWeight : 0)
    if (score >= bestScore) [best, bestScore] = [piece, score]
  })
  return best
}

/** The places of the nearest sentences before and after whose clauses are still there. */
function neighbourhood(
  clause: ClauseRecord,
  clauses: readonly ClauseRecord[],
  pieces: readonly Piece[],
): { after: number; before: number } {
  const place = clauses.indexOf(clause)
  const placesOf = ({ fingerprints }: ClauseRecord) =>
    pieces.flatMap((piece, index) => (fingerprints.includes(piece.fingerprint) ? [index] : []))
  const after = clauses
    .slice(0, place)
    .map(placesOf)
    .findLast((places) => places.length > 0)
  const before = clauses
    .slice(place + 1)
    .map(placesOf)
    .find((places) => places.length > 0)
  return { after: after?.at(-1) ?? -1, before: before?.[0] ?? pieces.length }
}

/** The part of the clause's words that the sentence has too, by their first letters: our words are not the document's. */
function sharedWords(ours: string, theirs: string): number {
  const stems = stemsOf(ours)
  const known = new Set(stemsOf(theirs))
  const shared = stems.filter((stem) => known.has(stem)).length
  return stems.length === 0 ? 0 : shared / stems.length
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, 5)))]
}
