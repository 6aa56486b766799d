/** What a text states that can be held against another text: one amount, and how two lists of them compare. Pure. */
import type { Unit } from './number-words.ts'

/** Equal keys say the same in any language. */
export interface Amount {
  readonly key: string
  /** As the text has it, for messages. */
  readonly shown: string
  /** False for what need not be repeated: “two” may be “both” in the other text. */
  readonly mustBeRepeated: boolean
  readonly unit?: Unit
  /** Of a stretch of time; equal ones are as long, whatever they count: 14 days and two weeks. */
  readonly length?: string
  /** Of what must be repeated only where the other text says something else of its kind: at most, or at least. */
  readonly kind?: 'limit' | 'rate'
}

/** What `text` states and `other` does not, as `text` has it: a missing amount, or one with another unit. */
export function missingIn(other: readonly Amount[], text: readonly Amount[]): readonly string[] {
  const missing = text.filter((amount) => !isStatedIn(other, amount, text))
  return [...new Set(missing.map((amount) => amount.shown))]
}

function isStatedIn(
  other: readonly Amount[],
  { key, unit, length, kind, mustBeRepeated }: Amount,
  text: readonly Amount[],
): boolean {
  if (length !== undefined && other.some((amount) => amount.length === length)) return true
  const equals = other.filter((amount) => amount.key === key)
  if (equals.length === 0)
    return !mustBeRepeated && (kind === undefined || !saysElse(other, kind, text))
  return unit === undefined || equals.some((amount) => (amount.unit ?? unit) === unit)
}

/** Whether `other` has one of the kind that `text` lacks. */
function saysElse(other: readonly Amount[], kind: Amount['kind'], text: readonly Amount[]) {
  return other.some((theirs) => theirs.kind === kind && !text.some(({ key }) => key === theirs.key))
}
