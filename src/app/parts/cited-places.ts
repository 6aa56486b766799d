/** Where clauses stand in the document, in words. */
import type { TFunction } from 'i18next'
import type { Citation, ClauseId, Guide } from '#guide/guide.ts'

export interface CitedPlace {
  /** The first clause at this place. */
  readonly clause: ClauseId
  /** "Målgruppe, afsnit 2", after the document's title where that is not the standard's own */
  readonly place: string
}

/** Each place once: two clauses in one paragraph read alike. Throws where a clause is not cited by the guide. */
export function citedPlaces(
  { citations }: Pick<Guide, 'citations'>,
  cites: readonly ClauseId[],
  t: TFunction,
): readonly CitedPlace[] {
  return cites
    .map((clause) => {
      const citation = citations[clause]
      if (!citation) throw new Error(`The guide has no citation for clause ${clause}`)
      return { clause, place: placeOf(citation, t) }
    })
    .filter(({ place }, index, all) => all.findIndex((one) => one.place === place) === index)
}

function placeOf({ document, section, paragraph }: Citation, t: TFunction): string {
  const place: string = t('cite', { section, paragraph })
  return document === undefined ? place : `${document}: ${place}`
}
