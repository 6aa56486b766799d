/** Which parts of a document are headings, and which stand in a list, by how they look and by what is around them. Pure. */
import { isEntry } from './entry.ts'
import { longestHeading, type Part } from './parts.ts'

export type PartKind = 'heading' | 'listed' | 'text'

/** Of each part. */
export function kindsOf(parts: readonly Part[]): PartKind[] {
  const kinds: PartKind[] = []
  while (kinds.length < parts.length) {
    const start = kinds.length
    const run = parts.slice(start, endOfRun(parts, start))
    if (run.length > 0) kinds.push(...kindsInRun(parts, start, run, kinds.at(-1)))
    else kinds.push(isListed(parts, start, kinds.at(-1)) ? 'listed' : 'text')
  }
  return kinds
}

/** The end of the possible headings that stand together without white space between, from `start`. */
function endOfRun(parts: readonly Part[], start: number): number {
  let end = start
  while (mayBeHeading(parts, end) && (end === start || parts[end]?.startsBlock === false)) end += 1
  return end
}

function kindsInRun(
  parts: readonly Part[],
  start: number,
  run: readonly Part[],
  before: PartKind | undefined,
): PartKind[] {
  const [first] = run
  const after = parts[start + run.length]
  const isFollowed = after?.startsBlock === false
  const isSetOff = first?.startsBlock === true || first?.startsColumn === true
  const isListBegun = parts[start - 1]?.text.endsWith(':') === true && before !== 'heading'
  if (isListBegun || (!isSetOff && !isFollowed)) return run.map(() => 'listed')
  // The first lines of a document are its title and what it belongs to.
  const most = start === 0 ? 3 : isFollowed || isChapter(first) ? 2 : 1
  if (run.length <= most) return run.map(() => 'heading')
  // “Det hjælper vi med”, and below it a list without bullets.
  return run.map((_, index) => (index === 0 && before !== 'heading' ? 'heading' : 'listed'))
}

/** “Kapitel 3” has its name on the line below. */
function isChapter(part: Part | undefined): boolean {
  return /^(?:kapitel|kap\.|afsnit|bilag|del)\s+[\dIVX]+$/iu.test(part?.text ?? '')
}

function isListed(parts: readonly Part[], place: number, before: PartKind | undefined): boolean {
  const part = parts[place]
  if (!part) return false
  const isBelowColon = parts[place - 1]?.text.endsWith(':') === true
  return (
    part.marker !== undefined ||
    isEntry(part.text) ||
    /^\p{Ll}/u.test(part.text) ||
    (part.isIndented && (before === 'listed' || isBelowColon)) ||
    // The bullet of the first item may be lost.
    (isBelowColon && parts[place + 1]?.marker?.kind === 'bullet')
  )
}

function mayBeHeading(parts: readonly Part[], place: number): boolean {
  const part = parts[place]
  const next = parts[place + 1]
  if (!part || !next || part.text.length > longestHeading || isEntry(part.text)) return false
  if (part.marker && (part.marker.kind !== 'number' || isCounting(parts, place))) return false
  if (!/^["“”»(]?[\p{Lu}\d§]/u.test(part.text)) return false
  if (part.text.startsWith('§')) return /^§+\s*\d+\s?[a-z]?\s+\p{Lu}\P{P}+$/u.test(part.text)
  if (part.text.endsWith('?')) return !/[.?!:]\s/u.test(part.text.replace(leadingNumber, ''))
  if (part.text.endsWith(':')) return isLabel(part.text)
  return (
    !/[.!,;]["”»)]*$/u.test(part.text) ||
    /\b(?:m\.\s?v|mv|m\.\s?m|m\.\s?fl|osv)\.$/u.test(part.text)
  )
}

const leadingNumber = /^\d+(?:\.\d+)*\.?\s/u

/** Whether its number counts items: the part before or after it has the number beside. */
function isCounting(parts: readonly Part[], place: number): boolean {
  const numberAt = (index: number) => Number(parts[index]?.marker?.number)
  return numberAt(place - 1) + 1 === numberAt(place) || numberAt(place) + 1 === numberAt(place + 1)
}

/** “Kontakt:” heads what follows; “Du kan få:” and “Hjælpen omfatter:” are the beginning of a sentence. */
function isLabel(text: string): boolean {
  const words = text.slice(0, -1).split(' ')
  if (words.length === 1) return true
  const isSentence =
    /^(?:du|vi|det|der|den|de|man|hvis)$/iu.test(words[0] ?? '') ||
    /^(?:skal|kan|må|bør|vil|har|får|til|med|for|af|om|på|ved|.*(?:er|es))$/iu.test(
      words.at(-1) ?? '',
    )
  return words.length <= 3 && !isSentence
}
