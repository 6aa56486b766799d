/** Lines → the parts of a document: headings, paragraphs, items of lists, lines of tables, each whole. Pure. */
import { isEntry } from './entry.ts'
import type { Line } from './line.ts'
import { type Marker, markerOf, withBulletsFirst, withoutBullet } from './marker.ts'
import { runningText } from './sentences.ts'

export interface Part {
  /** Without a bullet. */
  readonly text: string
  readonly marker?: Marker
  /** Whether white space or other letters set it off from what stands above. */
  readonly startsBlock: boolean
  readonly startsColumn: boolean
  /** Whether all of its lines are. */
  readonly isIndented: boolean
}

/** What is longer is no heading. */
export const longestHeading = 80
const ended = /[.?!:;]["”»)]*$/
/** So many letters are left free by nobody who goes on. */
const plenty = 12
/** How a text ends that goes on: “hjælp til”, “børn, unge og”; and how what goes on with it begins. */
const isOpen =
  /(?:,|-|\b(?:og|eller|samt|men|at|til|på|i|for|med|af|om|fra|ved|over|under|uden|efter|hos|som|der|den|det|de|en|et|din|dit|dine))$/iu
const goesOn = /^(?:og|eller|samt|til|på|i|for|med|af|om|fra|hos|som|der)\b/u

interface Group {
  readonly lines: Line[]
  readonly startsBlock: boolean
}

export function partsOf(lines: readonly Line[]): Part[] {
  const groups: Group[] = []
  let above: Line | undefined
  for (const line of withBulletsFirst(lines)) {
    const last = groups.at(-1)
    const startsBlock = !above || line.followsGap || line.letter !== above.letter
    if (!last || startsPart(last.lines, line, startsBlock))
      groups.push({ lines: [line], startsBlock })
    else last.lines.push(line)
    above = line
  }
  return groups.map(partOf)
}

function partOf({ lines, startsBlock }: Group): Part {
  const text = runningText(lines)
  const marker = markerOf(text)
  return {
    text: withoutBullet(text),
    ...(marker && { marker }),
    startsBlock,
    startsColumn: lines[0]?.startsColumn ?? false,
    isIndented: lines.every((line) => line.isIndented),
  }
}

function startsPart(part: readonly Line[], line: Line, startsBlock: boolean): boolean {
  const before = runningText(part)
  const marker = markerOf(line.text)
  if (marker?.kind === 'bullet') return true
  const room = (part.at(-1)?.room ?? 0) - (/^\S+/.exec(line.text)?.[0] ?? '').length
  const isEnded = ended.test(before)
  const isLeft = isEnded || line.followsGap || room > plenty
  const isDone = isLeft || (room > 0 && !isOpen.test(before))
  if (marker) return isDone || (startsBlock && before.length <= longestHeading)
  if (/^[\p{Ll}–-]/u.test(line.text)) return isLeft && !isContinued(before, line, startsBlock, room)
  if (isDone) return startsBlock || room > 0 || isAlone(line)
  if (startsBlock) return before.length <= longestHeading && !isOpen.test(before)
  return isEntry(before) && isEntry(line.text)
}

/** Whether a line that begins small goes on with what stands above. */
function isContinued(before: string, line: Line, startsBlock: boolean, room: number): boolean {
  if (ended.test(before)) return !startsBlock && room <= plenty
  return room <= plenty || isOpen.test(before) || goesOn.test(line.text)
}

/** Whether it looks like a heading, though the line above it is full. */
function isAlone({ text, room }: Line): boolean {
  return room > plenty && !ended.test(text)
}
