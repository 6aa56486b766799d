/** Where the standard says so: links from a claim to its clauses. */
import { useTranslation } from 'react-i18next'
import type { ClauseId, Guide } from '#guide/guide.ts'
import { Citation } from '#ui/citation.tsx'
import { clauseAnchor, href, paths } from '../paths.ts'

interface CitationsProps {
  guide: Pick<Guide, 'id' | 'language' | 'citations'>
  cites: readonly ClauseId[]
}

export function Citations({ guide, cites }: CitationsProps) {
  const { t } = useTranslation('common')
  if (cites.length === 0) return null
  const standard = href(paths.standard(guide.language, guide.id, 'standard'))
  return (
    <>
      {t('citeLabel')}:{' '}
      {cites.map((clause, index) => {
        const place = guide.citations[clause]
        if (place === undefined) throw new Error(`The guide has no citation for clause ${clause}`)
        return (
          <span key={clause}>
            {index > 0 && '; '}
            <Citation href={`${standard}#${clauseAnchor(clause)}`}>
              {t('cite', { section: place.section, paragraph: place.paragraph })}
            </Citation>
          </span>
        )
      })}
    </>
  )
}
