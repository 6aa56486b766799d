/** How the standard's doubts were read, and why. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#publication/handbook.ts'
import { partAnchor } from './part-anchor.ts'
import { CitationList } from './citation-list.tsx'

export function Interpretations({ handbook }: { handbook: Handbook }) {
  const t = useWords('pages')
  const { guide, interpretations, documents } = handbook
  if (interpretations.length === 0) return null
  const clauses = documents.flatMap((document) => document.clauses)
  const citations = Object.fromEntries(clauses.map((clause) => [clause.id, clause]))
  return (
    <section>
      <h2>{t('standard.interpretations')}</h2>
      <p>{t('standard.interpretationsLead')}</p>
      <div className="readings">
        {interpretations.map(({ id, doubt, reading, because, cites }) => (
          <section key={id} id={partAnchor('interpretation', id)}>
            <h3>{doubt}</h3>
            <p>
              <strong>{t('standard.reading')}:</strong> {reading}
            </p>
            <p>
              <strong>{t('standard.because')}:</strong> {because}
            </p>
            <p className="small-text">
              <CitationList guide={{ ...guide, citations }} cites={cites} />
            </p>
          </section>
        ))}
      </div>
    </section>
  )
}
