/** Puts the chunks of a page in reading order: columns one after the other, a table with headings on the left row by row. Pure. */
import { bandsOf } from './bands.ts'
import { type Chunk, isOnLine } from './chunk.ts'
import { isListing } from './listing.ts'

/** Chunks that are read from the first to the last, with nothing beside them. */
interface Strand {
  readonly chunks: readonly Chunk[]
  /** How far to the right its lines may go. */
  readonly right: number
  /** Whether it goes on with nothing that is read before it: the next column may do that, the next row of a table not. */
  readonly isApart: boolean
}

/** In parts of the letters' height: the least white space between two columns. */
const leastGutter = 1

export function strandsOf(chunks: readonly Chunk[], right: number, isApart = false): Strand[] {
  const gutter = gutterOf(chunks)
  if (gutter === undefined) return chunks.length > 0 ? [{ chunks, right, isApart }] : []
  // A line across the gutter (a title, a running foot) ends the columns above it.
  return runsOf(chunks, (chunk) => crosses(chunk, gutter)).flatMap((run, index) =>
    bandsOf(run, gutter).flatMap((band, place) =>
      strandsBeside(band, gutter, right, isApart || index + place > 0),
    ),
  )
}

function strandsBeside(
  chunks: readonly Chunk[],
  gutter: number,
  right: number,
  isApart: boolean,
): Strand[] {
  const before = chunks.filter((chunk) => chunk.right <= gutter)
  const after = chunks.filter((chunk) => chunk.left >= gutter)
  if (before.length === 0 || after.length === 0 || isListing(before, after))
    return [{ chunks, right, isApart }]
  const middle = gutter - leastGutter * (after[0]?.height ?? 0)
  return isLabelling(before, after)
    ? rowsOf(before, after, middle, right)
    : [...strandsOf(before, middle, isApart), ...strandsOf(after, right)]
}

/** The place with the most lines on both sides of it. */
function gutterOf(chunks: readonly Chunk[]): number | undefined {
  let best: number | undefined
  let most = 1
  for (const x of new Set(chunks.map((chunk) => chunk.left))) {
    const beside = runsOf(chunks, (chunk) => crosses(chunk, x)).map((run) => {
      const left = run.filter((chunk) => chunk.right <= x).length
      return Math.min(left, run.length - left)
    })
    const lines = Math.max(...beside)
    if (lines > most) [best, most] = [x, lines]
  }
  return best
}

function crosses(chunk: Chunk, x: number): boolean {
  return chunk.left < x && chunk.right > x
}

/** The chunks between those that end a run, and these by themselves. */
function runsOf(chunks: readonly Chunk[], endsRun: (chunk: Chunk) => boolean): Chunk[][] {
  const runs: Chunk[][] = []
  let wasEnd: boolean | undefined
  for (const chunk of chunks) {
    const isEnd = endsRun(chunk)
    if (isEnd === wasEnd) runs.at(-1)?.push(chunk)
    else runs.push([chunk])
    wasEnd = isEnd
  }
  return runs
}

/** Whether the left column holds headings of what stands to the right: few letters, each heading beside a line of text. */
function isLabelling(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const labels = labelsOf(left)
  return (
    lettersIn(left) * 2 <= lettersIn(right) &&
    labels.every(([first]) => first && right.some((chunk) => isOnLine(first, chunk)))
  )
}

function lettersIn(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { text }) => sum + text.length, 0)
}

/** A label may take several lines. */
function labelsOf(left: readonly Chunk[]): Chunk[][] {
  const labels: Chunk[][] = []
  for (const chunk of left) {
    const last = labels.at(-1)?.at(-1)
    if (last && chunk.baseline - last.baseline < 1.7 * chunk.height) labels.at(-1)?.push(chunk)
    else labels.push([chunk])
  }
  return labels
}

function rowsOf(
  left: readonly Chunk[],
  right: readonly Chunk[],
  middle: number,
  edge: number,
): Strand[] {
  const labels = labelsOf(left)
  const tops = labels.map(([first]) => (first ? first.baseline - first.height / 2 : 0))
  const rowOf = (chunk: Chunk) => tops.findLastIndex((top) => chunk.baseline > top)
  const cellIn = (row: number) => ({
    chunks: right.filter((chunk) => rowOf(chunk) === row),
    right: edge,
    isApart: true,
  })
  const rows = labels.flatMap((chunks, row) => [
    { chunks, right: middle, isApart: true },
    cellIn(row),
  ])
  return [cellIn(-1), ...rows].filter(({ chunks }) => chunks.length > 0)
}
