/** The paths of a guide as a file for a spreadsheet. */
import type { TFunction } from 'i18next'
import { toCsv } from '#guide/csv.ts'
import type { Guide } from '#guide/guide.ts'
import { languageTable } from '#guide/languages.ts'
import { say } from '#guide/wording.ts'
import { citationPlace } from './citation-place.ts'
import { decidingWords } from './deciding-words.ts'
import { optionLabel } from './option-label.ts'
import { askedQuestions, type RuleRow } from './rule-rows.ts'

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
  return toCsv([head, ...lines], languageTable[guide.language].csvSeparator)
}
