/** The chunks of a page → its lines in reading order. Pure. */
import { type Chunk, isOnLine, joinChunks } from './chunk.ts'
import { strandsOf } from './columns.ts'
import type { Line, Page } from './line.ts'
import { isBareBullet } from './marker.ts'

/** In parts of the letters' height: more than the white space between the lines of a paragraph. */
const blockGap = 1.6

/** In parts of the letters' height: what tells an indented line from one that is drawn a little aside. */
const leastIndent = 0.8

/** `right` is how far the lines of the document reach. */
export function pageOf(chunks: readonly Chunk[], right: number): Page {
  const lines: Line[] = []
  for (const strand of strandsOf(joinChunks(chunks), right)) {
    const left = Math.min(...strand.chunks.map((chunk) => chunk.left))
    let last: Chunk | undefined
    for (const chunk of strand.chunks) {
      const above = lines.at(-1)
      const room = roomAfter(chunk, strand.right)
      if (above && last && (isOnLine(last, chunk) || isBareBullet(above.text)))
        lines[lines.length - 1] = { ...above, text: `${above.text} ${chunk.text}`, room }
      else
        lines.push({
          text: chunk.text,
          followsGap: last ? isBelowGap(last, chunk) : strand.isApart,
          startsColumn: !last && !strand.isApart,
          letter: `${chunk.font} ${Math.round(chunk.height)}`,
          room,
          isIndented: chunk.left - left > leastIndent * chunk.height,
        })
      last = chunk
    }
  }
  return lines
}

/** In letters of the chunk's own width. */
function roomAfter({ text, left, right }: Chunk, edge: number): number {
  return right > left ? ((edge - right) / (right - left)) * text.length : 0
}

function isBelowGap(above: Chunk, chunk: Chunk): boolean {
  return chunk.baseline - above.baseline > blockGap * Math.max(above.height, chunk.height)
}
