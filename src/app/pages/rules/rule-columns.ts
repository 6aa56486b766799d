/** What stands in each column of a guide's rows, as text: one table for the page, its file and the editor's command. */
import type { TFunction } from 'i18next'
import type { QuestionId } from '#guide/condition.ts'
import { entry } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { citationPlace } from './citation-place.ts'
import { decidingWords } from './deciding-words.ts'
import { optionLabel } from '#guide/option-label.ts'
import type { RuleRow } from './rule-rows.ts'

/** Whose words the table is in. */
export const ruleNamespaces = ['rules', 'common'] as const
export type RuleWords = TFunction<typeof ruleNamespaces>

export interface RuleColumn {
  /** A question's column is `answer`, and stands only where the answer makes a difference in some row. */
  readonly kind:
    | 'number'
    | 'answer'
    | 'outcome'
    | 'outcomeNumber'
    | 'contacts'
    | 'facts'
    | 'deciding'
    | 'clauses'
  readonly heading: string
  readonly textOf: (row: RuleRow) => string
}

export function ruleColumns(
  guide: Guide,
  rows: readonly RuleRow[],
  t: RuleWords,
): readonly RuleColumn[] {
  const answers = guide.questions
    .filter(({ id }) => rows.some((row) => id in row.answers))
    .map(({ id, ask }): RuleColumn => ({
      kind: 'answer',
      heading: say(ask, 'self'),
      textOf: (row) => answerWords(guide, row, id) ?? t('rules:paths.any'),
    }))
  const facts: RuleColumn = {
    kind: 'facts',
    heading: t('rules:paths.facts'),
    textOf: (row) =>
      factNumbers(row)
        .map((number) => {
          const kind = t(`common:factKind.${entry(guide.facts, number - 1).kind}`)
          const key = row.inGeneral.includes(number) ? 'factInGeneral' : 'fact'
          return t(`rules:paths.${key}`, { kind, number })
        })
        .join(', ') || t('rules:paths.noFacts'),
  }
  return [
    { kind: 'number', heading: t('rules:paths.number'), textOf: ({ number }) => String(number) },
    ...answers,
    {
      kind: 'outcome',
      heading: t('rules:paths.outcome'),
      textOf: ({ fit }) => t(`rules:fit.${fit}`),
    },
    {
      kind: 'outcomeNumber',
      heading: t('rules:paths.outcomeNumber'),
      textOf: ({ outcome }) => String(outcome),
    },
    {
      kind: 'contacts',
      heading: t('rules:paths.contacts'),
      textOf: ({ contacts }) => contacts.join(', '),
    },
    ...(rows.some((row) => factNumbers(row).length > 0) ? [facts] : []),
    {
      kind: 'deciding',
      heading: t('rules:paths.deciding'),
      textOf: (row) => decidingWords(row, t),
    },
    {
      kind: 'clauses',
      heading: t('rules:paths.clauses'),
      textOf: ({ cites }) =>
        [...new Set(cites.map((clause) => citationPlace(guide, clause, t)))].join(', '),
    },
  ]
}

/** Of the facts that not everybody gets. */
export function factNumbers({ facts, inGeneral }: RuleRow): readonly number[] {
  return [...facts, ...inGeneral].toSorted((one, other) => one - other)
}

/** The answers of a row to a question, as a relative reads them where the row is only for relatives. */
function answerWords(guide: Guide, { answers }: RuleRow, question: QuestionId): string | undefined {
  const voice = answers.voice?.join() === 'relative' ? 'relative' : 'self'
  return answers[question]?.map((option) => optionLabel(guide, question, option, voice)).join(' / ')
}
