/** What the documents say, clause by clause: in our words, where it stands, and what on the site rests on it. */
import { useWords } from '#i18n/use-words.ts'
import type { Clause, Handbook, HandbookDocument } from '#publication/handbook.ts'
import { clauseAnchor } from '#app/addresses/page-addresses.ts'
import { ClauseUses } from './clause-uses.tsx'

export function Clauses({ handbook }: { handbook: Handbook }) {
  const t = useWords('pages')
  const { documents } = handbook
  const [only, ...others] = documents
  const isOnly = others.length === 0
  return (
    <section>
      <h2>{t(isOnly ? 'standard.clauses' : 'standard.clausesOfAll')}</h2>
      <p>{t('standard.clausesLead')}</p>
      {only && isOnly ? (
        <Sections handbook={handbook} document={only} headingLevel={3} />
      ) : (
        documents.map((document) => (
          <section key={document.title}>
            <h3>{document.title}</h3>
            <Sections handbook={handbook} document={document} headingLevel={4} />
          </section>
        ))
      )}
    </section>
  )
}

interface SectionsProps {
  handbook: Handbook
  document: HandbookDocument
  headingLevel: 3 | 4
}

function Sections({ handbook, document: { clauses }, headingLevel }: SectionsProps) {
  const Heading = `h${headingLevel}` as const
  const headings = new Set(clauses.map(({ section }) => section))
  return [...headings].map((heading) => (
    <section key={heading}>
      <Heading>{heading}</Heading>
      {clauses
        .filter(({ section }) => section === heading)
        .map((clause) => (
          <ClauseText key={clause.id} clause={clause} handbook={handbook} />
        ))}
    </section>
  ))
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
