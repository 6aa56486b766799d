/** The rows of a guide as a table. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Guide } from '#guide/guide.ts'
import { DataTable } from '#ui/data-table.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { clauseAnchor, href, addresses } from '#app/addresses/page-addresses.ts'
import { citationPlace } from './citation-place.ts'
import { type RuleColumn, ruleColumns, ruleNamespaces } from './rule-columns.ts'
import type { RuleRow } from './rule-rows.ts'

interface RuleTableProps {
  guide: Guide
  id: string
  caption: string
  rows: readonly RuleRow[]
}

export function RuleTable({ guide, id, caption, rows }: RuleTableProps) {
  const t = useWords(ruleNamespaces)
  // The number of a result stands beside its name.
  const columns = ruleColumns(guide, rows, t).filter(({ kind }) => kind !== 'outcomeNumber')
  const cellOf = ({ kind, textOf }: RuleColumn, row: RuleRow): ReactNode => {
    const text = textOf(row)
    if (kind === 'outcome')
      return <strong>{t('rules:paths.result', { fit: text, number: row.outcome })}</strong>
    if (kind === 'clauses') return <Places guide={guide} cites={row.cites} />
    if (kind === 'answer' && text === t('rules:paths.any')) return <AnyAnswer />
    return text
  }
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={columns.map(({ heading }) => heading)}
      groups={byFirstAnswer(guide, rows).map((group) =>
        group.map((row) => ({
          id: String(row.number),
          cells: columns.map((column) => cellOf(column, row)),
        })),
      )}
    />
  )
}

/** Rows that stand together and are alike in whom they are about and in the first answer after that. */
function byFirstAnswer(
  { questions }: Guide,
  rows: readonly RuleRow[],
): readonly (readonly RuleRow[])[] {
  const first = questions.find(
    ({ id }) => id !== 'voice' && rows.some(({ answers }) => id in answers),
  )
  const keyOf = ({ answers }: RuleRow) =>
    JSON.stringify([answers.voice, first && answers[first.id]])
  const groups: RuleRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0] && keyOf(last[0]) === keyOf(row)) last.push(row)
    else groups.push([row])
  }
  return groups
}

/** A dash, which those who listen would not hear. */
function AnyAnswer() {
  const t = useWords('rules')
  return (
    <>
      <span aria-hidden="true">{t('paths.any')}</span>
      <VisuallyHidden>{t('paths.anyInWords')}</VisuallyHidden>
    </>
  )
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
