/** What the standards of a municipality use of one of its documents. Pure. */
import type { ClauseId } from '#guide/guide.ts'
import type { ClauseUse } from '#publication/handbook.ts'
import { clauseUses } from './clause-uses.ts'
import type { Standard } from './standard.ts'

export interface DocumentUse {
  readonly standard: Standard
  /** By the clauses' ids in the register of the document. */
  readonly uses: ReadonlyMap<ClauseId, readonly ClauseUse[]>
}

/** One for each standard that rests on the document of that name. */
export function usesOfDocument(
  name: string,
  standards: readonly Standard[],
): readonly DocumentUse[] {
  return standards.flatMap((standard) => {
    const document = standard.documents.find(({ id }) => id === name)
    if (!document) return []
    const { prefix, record } = document
    const all = clauseUses(standard)
    const uses = record.clauses.flatMap(({ id }): [ClauseId, readonly ClauseUse[]][] => {
      const found = all.get(prefix + id)
      return found ? [[id, found]] : []
    })
    return [{ standard, uses: new Map(uses) }]
  })
}
