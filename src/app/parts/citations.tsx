/** Where the standard says so: links from a claim to its clauses. */
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Guide } from '#guide/guide.ts'
import { Citation } from '#ui/citation.tsx'
import { clauseAnchor, href, addresses } from '#app/addresses/page-addresses.ts'

interface CitationsProps {
  guide: Pick<Guide, 'id' | 'language' | 'citations'>
  cites: readonly ClauseId[]
}

export function Citations({ guide, cites }: CitationsProps) {
  const t = useWords('common')
  if (cites.length === 0) return null
  const placesOf = (clauses: readonly ClauseId[]) =>
    clauses
      .map((clause) => {
        const citation = guide.citations[clause]
        if (!citation) throw new Error(`The guide has no citation for clause ${clause}`)
        const { section, paragraph } = citation
        const place: string = t('cite', { section, paragraph })
        return { clause, place }
      })
      // Two clauses in one paragraph read alike; the first one's link leads to both.
      .filter(({ place }, index, all) => all.findIndex((one) => one.place === place) === index)
  const standard = href(addresses.standard(guide.language, guide.id, 'standard'))
  return (
    <>
      {t('citeLabel')}:{' '}
      {placesOf(cites).map(({ clause, place }, index) => (
        <span key={clause}>
          {index > 0 && '; '}
          <Citation href={`${standard}#${clauseAnchor(clause)}`}>{place}</Citation>
        </span>
      ))}
    </>
  )
}
