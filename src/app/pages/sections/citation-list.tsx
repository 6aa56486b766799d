/** Where the standard says so, place by place: for those who hold the site against the document. */
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Guide } from '#guide/guide.ts'
import { addresses, clauseAnchor, href } from '#app/addresses/page-addresses.ts'
import { citedPlaces } from '#app/parts/cited-places.ts'
import { LinkInList } from '#ui/link-in-list.tsx'

interface CitationListProps {
  guide: Pick<Guide, 'id' | 'language' | 'citations'>
  cites: readonly ClauseId[]
}

export function CitationList({ guide, cites }: CitationListProps) {
  const t = useWords('common')
  if (cites.length === 0) return null
  const standard = href(addresses.standard(guide.language, guide.id, 'standard'))
  return (
    <>
      {t('citeLabel')}:{' '}
      {citedPlaces(guide, cites, t).map(({ clause, place }, index) => (
        <span key={clause}>
          {index > 0 && '; '}
          <LinkInList href={`${standard}#${clauseAnchor(clause)}`}>{place}</LinkInList>
        </span>
      ))}
    </>
  )
}
