/** Where the standard says so: one mark beside a claim, for all the clauses it rests on. */
import { useWords } from '#i18n/use-words.ts'
import type { ClauseId, Guide } from '#guide/guide.ts'
import { Citation } from '#ui/citation.tsx'
import { addresses, clauseAnchor, href } from '#app/addresses/page-addresses.ts'
import { citedPlaces } from './cited-places.ts'

interface CitationsProps {
  guide: Pick<Guide, 'id' | 'language' | 'citations'>
  cites: readonly ClauseId[]
}

/** Leads to the first of them; the others stand near it on the standard's page. */
export function Citations({ guide, cites }: CitationsProps) {
  const t = useWords('common')
  const places = citedPlaces(guide, cites, t)
  const [first] = places
  if (!first) return null
  const standard = href(addresses.standard(guide.language, guide.id, 'standard'))
  return (
    <Citation
      href={`${standard}#${clauseAnchor(first.clause)}`}
      label={t('citeLabel')}
      places={places.map(({ place }) => place).join('; ')}
    />
  )
}
