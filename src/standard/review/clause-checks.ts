/** Checks of clauses: each is used by something a citizen reads, or has a reason why not. */
import { clauseUses } from '../clause-uses.ts'
import { error, inSource, type Check, warning } from './check.ts'
import { isToBeWorded } from './to-be-worded.ts'

export const checkClauses: Check = (standard) => {
  const used = clauseUses(standard)
  return standard.source.clauses.flatMap((clause, index) => {
    const isExplained = clause['unused-because'] !== undefined
    // Until a clause is worded, nobody knows what will cite it.
    if (isToBeWorded(clause.says)) return []
    if (!used.has(clause.id) && !isExplained)
      return error('clause-unused', inSource('clauses', index), {
        message: `Nothing cites clause “${clause.id}”; expected a question, criterion, contact, fact or interpretation that does.`,
        remedy: `Cite the clause where it is used, or say in unused-because why nothing uses it.`,
      })
    if (used.has(clause.id) && isExplained)
      return warning('clause-used-after-all', inSource('clauses', index, 'unused-because'), {
        message: `Clause “${clause.id}” is cited, yet it has an unused-because.`,
        remedy: `Remove the unused-because, or the citation that is wrong.`,
      })
    return []
  })
}
