/** Reads the line by which a document says when it was approved and by whom. Pure. */
import { months } from '#standard/review/number-words.ts'
import { dayOrMonth } from '#standard/schema/primitives.ts'

export interface Approval {
  /** YYYY-MM-DD, or YYYY-MM where no day is given. */
  readonly on: string
  /** In the document's words; absent where it does not say. */
  readonly by?: string
  /** Whether the line only says from when the document holds. */
  readonly isInForce: boolean
}

const date = `(?:(?<day>\\d{1,2})\\.?\\s*)?(?<month>${months.da.join('|')})\\s*(?<year>(?:19|20)\\d\\d)|(?<day2>\\d{1,2})[./-](?<month2>\\d{1,2})[./-](?<year2>(?:19|20)\\d\\d)`
const spokenDate = `(?:den|d\\.|i)?\\s*(?:${date})`
const body = String.raw`(?<by>\p{Lu}[\p{L}-]*(?:\s(?:for|og)\s[\p{L} -]+?|\s(?:i\s)?\p{Lu}[\p{L}-]*)*)`
/** “Godkendt af Byrådet den 12. marts 2025”, “Vedtaget d. 12.03.2025”, “Godkendt marts 2025 i Byrådet”. */
const forms = [
  String.raw`(?:godkendt|vedtaget)(?:\s\p{Ll}+)?\s(?:af|i|på\smøde\si)\s${body},?\s*(?:på\smøde(?:t)?\s)?${spokenDate}`,
  String.raw`(?:godkendt|vedtaget)(?:\s\p{Ll}+)?:?\s*${spokenDate}(?:,?\s(?:af|i)\s${body}(?=[.,]|$))?`,
].map((form) => new RegExp(form.replaceAll(/godkendt|vedtaget/g, caseless), 'u'))
const inForce = new RegExp(
  String.raw`[Gg](?:ældende|ælder)\s(?:pr\.\s|fra\s(?:og\smed\s)?)${spokenDate}`,
  'u',
)

/** Of the first text that says it; of one that only says from when it holds where none does. */
export function approvalIn(texts: readonly string[]): Approval | undefined {
  const approvals = texts.flatMap((text) => forms.flatMap((form) => approvalBy(form, text, false)))
  return approvals[0] ?? texts.flatMap((text) => approvalBy(inForce, text, true))[0]
}

function approvalBy(form: RegExp, text: string, isInForce: boolean): Approval[] {
  const groups = form.exec(text)?.groups
  if (!groups) return []
  const { by, day, day2, month, month2, year, year2 } = groups
  const number = month === undefined ? Number(month2) : months.da.indexOf(month) + 1
  const parts = [number, Number(day ?? day2 ?? Number.NaN)].filter((part) => part > 0)
  const on = [year ?? year2 ?? '', ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
  if (!dayOrMonth.safeParse(on).success) return []
  return [{ on, isInForce, ...(by !== undefined && { by: by.trim() }) }]
}

function caseless(word: string): string {
  return `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`
}
