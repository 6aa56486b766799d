/** Where a clause stands in the document, short enough for a table. */
import type { TFunction } from 'i18next'
import type { ClauseId, Guide } from '#guide/guide.ts'

/** Throws where the guide does not cite the clause. */
export function citationPlace(guide: Guide, clause: ClauseId, t: TFunction<'rules'>): string {
  const citation = guide.citations[clause]
  if (!citation) throw new Error(`The guide has no citation for clause ${clause}`)
  const { document, section, paragraph } = citation
  const place = t('paths.place', { section, paragraph })
  return document === undefined ? place : `${document}: ${place}`
}
