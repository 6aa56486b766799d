/** The chunks of a page → its lines in reading order. Pure. */
import { type Chunk, isOnLine, joinChunks } from './chunk.ts'
import { strandsOf } from './columns.ts'
import type { Line, Page } from './line.ts'

/** In parts of the letters' height: more than the white space between the lines of a paragraph. */
const blockGap = 1.6

export function pageOf(chunks: readonly Chunk[]): Page {
  return strandsOf(joinChunks(chunks)).flatMap((strand) => {
    const lines: Line[] = []
    let last: Chunk | undefined
    for (const chunk of strand) {
      if (last && isOnLine(last, chunk)) {
        const line = lines.pop()
        if (line) lines.push({ ...line, text: `${line.text} ${chunk.text}` })
      } else lines.push({ text: chunk.text, startsBlock: isSetOff(last, chunk) })
      last = chunk
    }
    return lines
  })
}

function isSetOff(above: Chunk | undefined, chunk: Chunk): boolean {
  return (
    chunk.font !== above?.font ||
    Math.abs(chunk.height - above.height) > 0.5 ||
    chunk.baseline - above.baseline > blockGap * above.height
  )
}
