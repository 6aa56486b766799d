/** Tells where a heading over two columns ends those above it, though it is too short to reach across the gutter. Pure. */
import { type Chunk, isOnLine } from './chunk.ts'

/** The chunks above each such heading, and those from it on. */
export function bandsOf(chunks: readonly Chunk[], gutter: number): Chunk[][] {
  const bands: Chunk[][] = [[]]
  for (const chunk of chunks) {
    if (isHeadingOverBoth(chunk, chunks, gutter)) bands.push([])
    bands.at(-1)?.push(chunk)
  }
  return bands.filter((band) => band.length > 0)
}

/** In another letter than the text, alone on its line; below it both columns begin side by side, or a line over both. */
function isHeadingOverBoth(heading: Chunk, chunks: readonly Chunk[], gutter: number): boolean {
  if (heading.right > gutter) return false
  const isBelow = (chunk: Chunk) => chunk.baseline > heading.baseline + heading.height / 2
  const left = chunks.filter((chunk) => chunk.right <= gutter && chunk !== heading)
  const right = chunks.filter((chunk) => chunk.left >= gutter)
  const above = right.findLast((chunk) => !isBelow(chunk))
  const first = left.find(isBelow)
  const second = right.find(isBelow)
  const text = first ?? left.findLast((chunk) => !isBelow(chunk))
  if (!above || !text) return false
  const isOther = heading.font !== text.font || heading.height - text.height > 0.5
  const isFree = heading.baseline - above.baseline > 1.5 * above.height
  const beginsSideBySide = first && second ? isOnLine(first, second) : !first && !second
  return isOther && isFree && beginsSideBySide
}
