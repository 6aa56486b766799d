/** Finds the registered pieces of a sentence: a heading that shares its line, or two sentences read as one. Pure. */
import { fingerprint } from '#standard/fingerprint.ts'

export interface Piece {
  readonly text: string
  readonly fingerprint: string
  readonly isRegistered: boolean
}

/** A new piece may begin where a heading's text would: at a capital letter, a digit, a §, a quote or a bracket. */
const boundary = /\s(?=[\p{Lu}\d§"”»(•])/gu

interface Cut {
  /** Words that belong to no registered piece, and then the number of pieces. */
  readonly cost: number
  readonly pieces: readonly Piece[]
}

/** The pieces in order; of all ways to cut the sentence the one that leaves the fewest words unregistered. */
export function segment(sentence: string, registered: ReadonlySet<string>): readonly Piece[] {
  const whole = pieceOf(sentence, registered)
  if (whole.isRegistered) return [whole]
  const starts = [0, ...[...sentence.matchAll(boundary)].map(({ index }) => index + 1)]
  const best: Cut[] = [{ cost: 0, pieces: [] }]
  starts.forEach((_, index) => {
    const end = starts[index + 1] ?? sentence.length
    const cuts = best.slice(0, index + 1).map((before, from): Cut => {
      const piece = pieceOf(sentence.slice(starts[from], end).trim(), registered)
      const words = piece.isRegistered ? 0 : piece.text.split(' ').length
      return { cost: before.cost + words + 0.001, pieces: [...before.pieces, piece] }
    })
    best.push(cuts.reduce((cheapest, cut) => (cut.cost < cheapest.cost ? cut : cheapest)))
  })
  return best.at(-1)?.pieces ?? [whole]
}

function pieceOf(text: string, registered: ReadonlySet<string>): Piece {
  const print = fingerprint(text)
  return { text, fingerprint: print, isRegistered: registered.has(print) }
}
