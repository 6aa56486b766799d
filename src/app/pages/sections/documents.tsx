/** The documents that a standard rests on: each with where it is published, and how old it is. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook, HandbookDocument } from '#publication/handbook.ts'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { DocumentAge } from './document-age.tsx'

interface DocumentsProps {
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function Documents({ handbook: { documents, guide }, today }: DocumentsProps) {
  const t = useWords('pages')
  const [only, ...others] = documents
  if (only && others.length === 0)
    return (
      <section>
        <h2>{t('standard.document')}</h2>
        <p>{only.title}</p>
        <AboutDocument document={only} />
        <AgeOfStandard guide={guide} today={today} />
      </section>
    )
  return (
    <section>
      <h2>{t('standard.documents')}</h2>
      {documents.map((document) => (
        <section key={document.title}>
          <h3>{document.title}</h3>
          <p>
            <DocumentAge age={document.age} language={guide.language} today={today} />
          </p>
          <AboutDocument document={document} />
        </section>
      ))}
      <AgeOfStandard guide={guide} today={today} />
    </section>
  )
}

function AboutDocument({ document: { note, address, isShared } }: { document: HandbookDocument }) {
  const t = useWords('pages')
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      {isShared && <p>{t('standard.shared')}</p>}
      {address !== undefined && (
        <p>
          <a href={address} rel="noreferrer">
            {t('standard.published')}
          </a>
        </p>
      )}
    </>
  )
}
