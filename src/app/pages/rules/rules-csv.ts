/** The paths of a guide as a file for a spreadsheet. */
import type { TFunction } from 'i18next'
import type { Guide } from '#guide/guide.ts'
import { languageTable } from '#guide/languages.ts'
import { say } from '#guide/wording.ts'
import { citationPlace } from './citation-place.ts'
import { decidingWords } from './deciding-words.ts'
import { optionLabel } from './option-label.ts'
import { askedQuestions, type RuleRow } from './rule-rows.ts'

/** Starts with a byte order mark: without it spreadsheets misread æ, ø and å. Lines end as RFC 4180 has it. */
export function rulesCsv(guide: Guide, rows: readonly RuleRow[], t: TFunction<'rules'>): string {
  const questions = guide.questions.filter(({ id }) => id === 'voice')
  const columns = [...questions, ...askedQuestions(guide, rows)]
  const head = [
    t('paths.number'),
    ...columns.map(({ ask }) => say(ask, 'self')),
    t('paths.outcome'),
    t('paths.outcomeNumber'),
    t('paths.contacts'),
    t('paths.deciding'),
    t('paths.clauses'),
  ]
  const lines = rows.map((row) => [
    String(row.number),
    ...columns.map(({ id }) => {
      const answer = row.asked.find(({ question }) => question === id)
      return answer ? optionLabel(guide, id, answer.option, row.voice) : t('paths.notAsked')
    }),
    t(`fit.${row.fit}`),
    String(row.outcome),
    row.contacts.join(', '),
    decidingWords(row, t),
    row.cites.map((clause) => citationPlace(guide, clause, t)).join(', '),
  ])
  const separator = languageTable[guide.language].csvSeparator
  const text = [head, ...lines].map((cells) => cells.map((cell) => quoted(cell, separator)))
  return `\uFEFF${text.map((cells) => `${cells.join(separator)}\r\n`).join('')}`
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]/.test(cell)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}
