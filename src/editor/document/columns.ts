/** Puts the chunks of a page in reading order: columns one after the other, a table with headings on the left row by row. Pure. */
import { type Chunk, isOnLine } from './chunk.ts'

/** Chunks that are read from the first to the last, with nothing beside them. */
type Strand = readonly Chunk[]

export function strandsOf(chunks: readonly Chunk[]): Strand[] {
  const gutter = gutterOf(chunks)
  if (gutter === undefined) return chunks.length > 0 ? [chunks] : []
  // A line across the gutter (a title, a running foot) ends the columns above it.
  return runsOf(chunks, (chunk) => crosses(chunk, gutter)).flatMap((run) => {
    const left = run.filter((chunk) => chunk.right <= gutter)
    const right = run.filter((chunk) => chunk.left >= gutter)
    if (left.length === 0 || right.length === 0) return [run]
    return isLabelling(left, right)
      ? rowsOf(left, right)
      : [...strandsOf(left), ...strandsOf(right)]
  })
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
function isLabelling(left: Strand, right: Strand): boolean {
  const labels = labelsOf(left)
  return (
    lettersIn(left) * 2 <= lettersIn(right) &&
    labels.every(([first]) => first && right.some((chunk) => isOnLine(first, chunk)))
  )
}

function lettersIn(strand: Strand): number {
  return strand.reduce((sum, { text }) => sum + text.length, 0)
}

/** A label may take several lines. */
function labelsOf(left: Strand): Chunk[][] {
  const labels: Chunk[][] = []
  for (const chunk of left) {
    const last = labels.at(-1)?.at(-1)
    if (last && chunk.baseline - last.baseline < 1.7 * chunk.height) labels.at(-1)?.push(chunk)
    else labels.push([chunk])
  }
  return labels
}

function rowsOf(left: Strand, right: Strand): Strand[] {
  const labels = labelsOf(left)
  const tops = labels.map(([first]) => (first ? first.baseline - first.height / 2 : 0))
  const rowOf = (chunk: Chunk) => tops.findLastIndex((top) => chunk.baseline > top)
  const above = right.filter((chunk) => rowOf(chunk) < 0)
  const rows = labels.flatMap((label, row) => [
    label,
    right.filter((chunk) => rowOf(chunk) === row),
  ])
  return [above, ...rows].filter((strand) => strand.length > 0)
}
