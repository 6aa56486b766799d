/** The rows of a guide as a table for a terminal. Pure. */
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import {
  factNumbers,
  type RuleColumn,
  ruleColumns,
  type RuleWords,
} from '#app/pages/rules/rule-columns.ts'
import { pathsIn, type RuleRow } from '#app/pages/rules/rule-rows.ts'
import { wrap } from '#app/pages/rules/wrap.ts'

/** Characters on a line of a cell: questions are long, and a screen is narrow. */
const cellWidth = 24

/** The table, its count, and what the numbers in it stand for. */
export function ruleText(guide: Guide, rows: readonly RuleRow[], t: RuleWords): string {
  const columns = ruleColumns(guide, rows, t)
  const criteria = guide.criteria.map(({ requirement, see = [] }, place) => {
    const said = [requirement, ...see.map(({ ifNot }) => `${ifNot}.`)]
    return [place + 1, said.join(' ')] as const
  })
  const told = new Set(rows.flatMap(factNumbers))
  const facts = guide.facts.flatMap(({ text, prices = [], see = [] }, place) => {
    const said = [
      ...(text === undefined ? [] : [say(text, 'self')]),
      ...prices.map((price) => price.text),
      ...see.map(({ label }) => `${label}.`),
    ]
    return told.has(place + 1) && said.length > 0 ? [[place + 1, said.join(' ')] as const] : []
  })
  return [
    ...tableLines(columns, rows),
    '',
    t('rules:paths.table', { rows: rows.length, paths: pathsIn(rows) }),
    ...numberedLines(t('rules:criteria.heading'), criteria),
    ...numberedLines(t('rules:facts.heading'), facts),
  ].join('\n')
}

function tableLines(columns: readonly RuleColumn[], rows: readonly RuleRow[]): string[] {
  const head = columns.map(({ heading }) => wrap(heading, cellWidth))
  const body = rows.map((row) => columns.map(({ textOf }) => wrap(textOf(row), cellWidth)))
  const widths = columns.map((_, column) =>
    Math.max(...[head, ...body].flatMap((cells) => cells[column] ?? []).map((text) => text.length)),
  )
  const lines = (cells: readonly (readonly string[])[]) =>
    Array.from({ length: Math.max(...cells.map((cell) => cell.length)) }, (_, line) =>
      cells
        .map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [...lines(head), rule, ...body.flatMap(lines)]
}

function numberedLines(
  heading: string,
  entries: readonly (readonly [number, string])[],
): readonly string[] {
  return entries.length === 0
    ? []
    : ['', heading, ...entries.map(([number, text]) => `${String(number).padStart(3)}  ${text}`)]
}
