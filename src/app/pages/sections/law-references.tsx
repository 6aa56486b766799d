/** The paragraphs that the documents of a standard name as what they rest on, each once. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook, LawReference } from '#publication/handbook.ts'
import { longDate } from '#i18n/long-date.ts'

export function LawReferences({ handbook: { documents, guide } }: { handbook: Handbook }) {
  const t = useWords('pages')
  const references = new Map(
    documents.flatMap(({ law }) => law).map((reference) => [nameOf(reference), reference]),
  )
  return (
    <section>
      <h2>{t('standard.law')}</h2>
      <ul>
        {[...references].map(([name, { review }]) => (
          <li key={name}>
            {name}
            {review && (
              <>
                {'. '}
                {t('standard.lawReview', {
                  date: longDate(review.on, guide.language),
                  because: review.because,
                })}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf({ act, paragraph }: LawReference): string {
  return `${act} ${paragraph}`
}
