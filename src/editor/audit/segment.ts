/** Finds the registered pieces of a document, however it is divided into lines and columns. Pure. */
import { fingerprint, normalise } from '#standard/fingerprint.ts'

export interface Piece {
  readonly text: string
  readonly fingerprint: string
  readonly isRegistered: boolean
}

/** The best way to divide what stands before a word. */
interface Cut {
  /** Words that belong to no registered piece, and a little for each piece. */
  readonly cost: number
  readonly from: number
  readonly piece: Piece
}

/** In words: what is longer is registered only where it was read as one. */
const longest = 80
const eachPiece = 0.001
/** In words: a registered piece at the end of a sentence that is not one is more often a name in it. */
const tornOff = 1.5
/** Where a heading's text would begin, had it been read together with what stands before it. */
const boundary = /^["“”»(•]*[\p{Lu}\d§]/u

/**
 * `texts` are the document's headings and sentences as they are read. A registered piece may take several of them, or a part of
 * one; what nothing registers is left as it was read. Of all ways to divide the whole the one that leaves the fewest words.
 */
export function segment(texts: readonly string[], registered: ReadonlySet<string>): Piece[] {
  const words = texts.flatMap((text) => {
    const split = text.split(/\s+/)
    return split.map((word, index) => ({ word, isFirst: index === 0, left: split.length - index }))
  })
  const normal = words.map(({ word }) => normalise(word))
  const best: (Cut | undefined)[] = [undefined]
  const costAt = (place: number) => (place === 0 ? 0 : (best[place]?.cost ?? Infinity))
  const isCut = (place: number) => {
    const word = words[place]
    return !word || word.isFirst || boundary.test(word.word)
  }
  const offer = (from: number, to: number, cost: number, piece: () => Piece) => {
    if (cost < costAt(to)) best[to] = { cost, from, piece: piece() }
  }
  words.forEach(({ left }, from) => {
    const before = costAt(from)
    if (before === Infinity) return
    let joined = ''
    for (let to = from + 1; to <= Math.min(words.length, from + Math.max(longest, left)); to += 1) {
      joined += normal[to - 1] ?? ''
      const text = () =>
        words
          .slice(from, to)
          .map(({ word }) => word)
          .join(' ')
      const print = fingerprint(joined)
      if (registered.has(print))
        offer(from, to, before + eachPiece, () => ({
          text: text(),
          fingerprint: print,
          isRegistered: true,
        }))
      const isWithin = to - from <= left
      if (!isWithin || !isCut(from) || !isCut(to)) continue
      const torn = to - from < left ? tornOff : 0
      offer(from, to, before + to - from + torn + eachPiece, () => ({
        text: text(),
        fingerprint: print,
        isRegistered: false,
      }))
    }
  })
  const pieces: Piece[] = []
  for (let place = words.length; place > 0;) {
    const cut = best[place]
    if (!cut) break
    pieces.unshift(cut.piece)
    place = cut.from
  }
  return pieces
}
