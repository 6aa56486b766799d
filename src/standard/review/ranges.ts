/** Reads ranges of whole numbers, such as ages, from the labels and ids of options. Pure. */
import type { KnownLanguage } from './known-languages.ts'

/** Absent: open at that end. */
export interface Range {
  readonly from?: number
  readonly to?: number
  /** What “over 18” leaves open: it may begin at the next number. */
  readonly isLoose?: true
}

type Read = readonly [RegExp, (first: number, second: number) => Range]

const between = (from: number, to: number): Range => ({ from, to })
const below = (to: number): Range => ({ to: to - 1 })
const upTo = (to: number): Range => ({ to })
const above = (from: number): Range => ({ from, isLoose: true })
const atLeast = (from: number): Range => ({ from })

/** The first that fits counts. */
const inWords: Readonly<Record<KnownLanguage, readonly Read[]>> = {
  da: [
    [/(\d+) ?(?:[–-]|til|og) ?(\d+)/u, between],
    [/(?:under|yngre end) (\d+)/u, below],
    [/(?:over|ældre end) (\d+)/u, above],
    [/(?:højst|op til|til og med|indtil) (\d+)/u, upTo],
    [/(?:mindst|fra|fyldt) (\d+)|(\d+) ?\+/u, atLeast],
    [/(\d+)(?: år)? (?:eller|og) (?:mere|derover|over|ældre|opefter)/u, atLeast],
    [/(\d+)(?: år)? (?:eller|og) (?:mindre|derunder|under|yngre|nedefter)/u, upTo],
  ],
  en: [
    [/(\d+) ?(?:[–-]|to|and) ?(\d+)/u, between],
    [/(?:under|below|younger than) (\d+)/u, below],
    [/(?:over|above|older than) (\d+)/u, above],
    [/(?:at most|up to) (\d+)/u, upTo],
    [/(?:at least|from) (\d+)|(\d+) ?\+/u, atLeast],
    [/(\d+)(?: years)? (?:or|and) (?:more|over|older|above|up)/u, atLeast],
    [/(\d+)(?: years)? (?:or|and) (?:less|under|younger|below)/u, upTo],
  ],
}

/** “Ikke fyldt 18 år” is none of the forms. */
const isNegated = /(?<!\p{L})(?:ikke|not)(?!\p{L})/u

const inIds: readonly Read[] = [
  [/^(?:[a-z-]+-)?(\d+)-(?:to-)?(\d+)$/u, between],
  [/(?:^|-)(?:under|below)-(\d+)$/u, below],
  [/(?:^|-)(?:over|above)-(\d+)$/u, above],
  [/(?:^|-)(?:up-to|at-most|max)-(\d+)$/u, upTo],
  [/(?:^|-)(?:from|at-least|min)-(\d+)$/u, atLeast],
  [/(?:^|-)(\d+)-(?:plus|(?:or|and)-(?:more|over|older|above|up))$/u, atLeast],
  [/(?:^|-)(\d+)-(?:or|and)-(?:less|under|younger|below)$/u, upTo],
]

/** The only range that a label states; undefined where it states none, or more numbers than a range has. */
export function rangeIn(label: string, language: KnownLanguage): Range | undefined {
  const text = label.toLowerCase()
  return isNegated.test(text) ? undefined : read(text, inWords[language])
}

export function rangeOfId(id: string): Range | undefined {
  return read(id, inIds)
}

function read(text: string, forms: readonly Read[]): Range | undefined {
  const count = text.match(/\d+/gu)?.length ?? 0
  for (const [form, make] of forms) {
    const found = form.exec(text)
    if (!found) continue
    const groups: readonly (string | undefined)[] = found.slice(1)
    const numbers = groups.flatMap((group) => (group === undefined ? [] : Number(group)))
    const [first, second = Number.NaN] = numbers
    return first === undefined || numbers.length < count ? undefined : make(first, second)
  }
  return undefined
}

/** Whether the two disagree about an end that both have, or share no number at all. */
export function contradict(one: Range, other: Range): boolean {
  if (one.to !== undefined && other.to !== undefined && one.to !== other.to) return true
  if (one.from !== undefined && other.from !== undefined)
    return !startsOf(one).some((from) => startsOf(other).includes(from))
  return isBefore(one, other) || isBefore(other, one)
}

function startsOf({ from = 0, isLoose }: Range): readonly number[] {
  return isLoose ? [from, from + 1] : [from]
}

/** Whether all of the one is below all of the other. */
function isBefore(one: Range, other: Range): boolean {
  return one.to !== undefined && other.from !== undefined && one.to < other.from
}

/** The numbers that no range has between the lowest and the highest; undefined where there are none. */
export function gapIn(ranges: readonly Range[]): string | undefined {
  const inOrder = ranges.toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1))
  let reached: number | undefined
  for (const { from, to = Number.POSITIVE_INFINITY } of inOrder) {
    if (reached !== undefined && from !== undefined && from > reached + 1)
      return from === reached + 2 ? `${reached + 1}` : `${reached + 1}–${from - 1}`
    reached = Math.max(reached ?? -1, to)
  }
  return undefined
}

/** A number that both ranges have, whichever way they are read. */
export function sharedBy(one: Range, other: Range): number | undefined {
  const from = Math.max(...[one, other].map((range) => startsOf(range).at(-1) ?? 0))
  const to = Math.min(...[one, other].map((range) => range.to ?? Number.POSITIVE_INFINITY))
  return from <= to ? from : undefined
}
