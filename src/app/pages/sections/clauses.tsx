/** What the document says, clause by clause: in our words, where it stands, and what on the site rests on it. */
import { useWords } from '#i18n/use-words.ts'
import type { Clause, Handbook } from '#publication/handbook.ts'
import { clauseAnchor } from '#app/addresses/page-addresses.ts'
import { ClauseUses } from './clause-uses.tsx'

export function Clauses({ handbook }: { handbook: Handbook }) {
  const t = useWords('pages')
  const { clauses } = handbook
  const sections = new Set(clauses.map(({ section }) => section))
  return (
    <section>
      <h2>{t('standard.clauses')}</h2>
      <p>{t('standard.clausesLead')}</p>
      {[...sections].map((heading) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {clauses
            .filter(({ section }) => section === heading)
            .map((clause) => (
              <ClauseText key={clause.id} clause={clause} handbook={handbook} />
            ))}
        </section>
      ))}
    </section>
  )
}

function ClauseText({ clause, handbook }: { clause: Clause; handbook: Handbook }) {
  const t = useWords('pages')
  const { id, paragraph, says, unusedBecause } = clause
  return (
    <div id={clauseAnchor(id)} className="clause" tabIndex={-1}>
      <p>
        <span className="small-text">{t('standard.paragraph', { paragraph })}</span>
        <br />
        {says}
      </p>
      <ClauseUses handbook={handbook} uses={clause.usedBy} />
      {unusedBecause !== undefined && (
        <p className="small-text">{t('standard.unused', { because: unusedBecause })}</p>
      )}
    </div>
  )
}
