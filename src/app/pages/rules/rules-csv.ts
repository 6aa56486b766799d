/** The rows of a guide as a file for a spreadsheet. */
import { toCsv } from '#guide/csv.ts'
import { type Language, languageTable } from '#guide/languages.ts'
import type { RuleColumn } from './rule-columns.ts'
import type { RuleRow } from './rule-rows.ts'

export function rulesCsv(
  columns: readonly RuleColumn[],
  rows: readonly RuleRow[],
  language: Language,
): string {
  const head = columns.map(({ heading }) => heading)
  const lines = rows.map((row) => columns.map(({ textOf }) => textOf(row)))
  return toCsv([head, ...lines], languageTable[language].csvSeparator)
}
