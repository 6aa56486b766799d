/** The paths of one voice as a table, a row each. */
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { DataTable } from '#ui/data-table.tsx'
import { clauseAnchor, href, addresses } from '#app/addresses/page-addresses.ts'
import { citationPlace } from './citation-place.ts'
import { decidingWords } from './deciding-words.ts'
import { optionLabel } from './option-label.ts'
import { askedQuestions, type RuleRow } from './rule-rows.ts'

interface PathTableProps {
  guide: Guide
  id: string
  caption: string
  /** Of one voice; at least one. */
  rows: readonly RuleRow[]
}

export function PathTable({ guide, id, caption, rows }: PathTableProps) {
  const t = useWords('rules')
  const questions = askedQuestions(guide, rows)
  const cellsOf = (row: RuleRow) => ({
    id: String(row.number),
    cells: [
      row.number,
      ...questions.map((question) => {
        const answer = row.asked.find((one) => one.question === question.id)
        return answer ? (
          optionLabel(guide, question.id, answer.option, row.voice)
        ) : (
          <span className="small-text">{t('paths.notAsked')}</span>
        )
      }),
      <strong key="fit">
        {t('paths.result', { fit: t(`fit.${row.fit}`), number: row.outcome })}
      </strong>,
      row.contacts.join(', '),
      decidingWords(row, t),
      <Places key="places" guide={guide} cites={row.cites} />,
    ],
  })
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        t('paths.number'),
        ...questions.map(({ ask }) => say(ask, rows[0]?.voice ?? 'self')),
        t('paths.outcome'),
        t('paths.contacts'),
        t('paths.deciding'),
        t('paths.clauses'),
      ]}
      groups={byFirstAnswer(rows).map((group) => group.map(cellsOf))}
    />
  )
}

/** Rows that answer the first question after the voice alike. */
function byFirstAnswer(rows: readonly RuleRow[]): readonly (readonly RuleRow[])[] {
  const groups = new Map<string | undefined, RuleRow[]>()
  for (const row of rows) {
    const first = row.asked[1]?.option
    groups.set(first, [...(groups.get(first) ?? []), row])
  }
  return [...groups.values()]
}

/** The clauses, each place once, as links to the standard's page. */
function Places({ guide, cites }: { guide: Guide; cites: readonly ClauseId[] }) {
  const t = useWords('rules')
  const standard = href(addresses.standard(guide.language, guide.id, 'standard'))
  const places = new Map(cites.map((clause) => [citationPlace(guide, clause, t), clause]))
  return [...places].map(([place, clause], index) => (
    <span key={clause}>
      {index > 0 && ', '}
      <a href={`${standard}#${clauseAnchor(clause)}`}>{place}</a>
    </span>
  ))
}
