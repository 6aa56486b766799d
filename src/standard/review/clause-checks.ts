/** Checks of clauses: each is used by something a citizen reads, or has a reason why not. */
import type { ClauseId } from '#guide/guide.ts'
import type { SourceRecord } from '../schema/source.ts'
import { error, warning } from './check.ts'
import type { DocumentFile, Finding } from './finding.ts'
import { isToBeWorded } from './to-be-worded.ts'

/** `used` are the ids of the clauses that any standard cites. */
export function checkClauses(
  file: DocumentFile,
  { clauses }: SourceRecord,
  used: ReadonlySet<ClauseId>,
): Finding[] {
  return clauses.flatMap((clause, index) => {
    const isExplained = clause['unused-because'] !== undefined
    const path = ['clauses', index]
    // Until a clause is worded, nobody knows what will cite it.
    if (isToBeWorded(clause.says)) return []
    if (!used.has(clause.id) && !isExplained)
      return error(
        'clause-unused',
        { file, path },
        {
          message: `Nothing cites clause “${clause.id}”; expected a question, criterion, contact, fact or interpretation that does.`,
          remedy: `Cite the clause where it is used, or say in unused-because why nothing uses it.`,
        },
      )
    if (used.has(clause.id) && isExplained)
      return warning(
        'clause-used-after-all',
        { file, path: [...path, 'unused-because'] },
        {
          message: `Clause “${clause.id}” is cited, yet it has an unused-because.`,
          remedy: `Remove the unused-because, or the citation that is wrong.`,
        },
      )
    return []
  })
}
