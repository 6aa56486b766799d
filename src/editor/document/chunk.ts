/** What stands together on one line of a page: the unit that columns are made of. Pure. */

/** A piece of text and its place, in points from the page's top left corner. */
export interface Chunk {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line it stands on, counted down the page. */
  readonly baseline: number
  /** Of its letters. */
  readonly height: number
  readonly font: string
}

/** In parts of the letters' height: what tells a space from a mere kerning, and a column from a space. */
const space = 0.12
const gutter = 1.5

/** Joins what stands on one line without a wide gap between. */
export function joinChunks(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = []
  for (const chunk of chunks.toSorted(inLineOrder)) {
    const last = joined.at(-1)
    const gap = last && isOnLine(last, chunk) ? (chunk.left - last.right) / chunk.height : Infinity
    if (!last || gap > gutter) joined.push(chunk)
    else joined[joined.length - 1] = join(last, chunk, gap > space ? ' ' : '')
  }
  return joined
}

export function isOnLine(a: Chunk, b: Chunk): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.4 * Math.min(a.height, b.height)
}

function inLineOrder(a: Chunk, b: Chunk): number {
  return isOnLine(a, b) ? a.left - b.left : a.baseline - b.baseline
}

function join(left: Chunk, right: Chunk, between: string): Chunk {
  return {
    ...left,
    text: `${left.text}${between}${right.text}`,
    right: Math.max(left.right, right.right),
  }
}
