/** What rests on each clause: the questions, criteria, contacts, facts and interpretations that cite it. Pure. */
import type { ClauseId } from '#guide/guide.ts'
import type { ClauseUse } from '#publication/handbook.ts'
import type { Standard } from './standard.ts'

/** In the order of the standard; a contact or a kind of fact that cites a clause twice is one use of it. */
export function clauseUses(standard: Standard): ReadonlyMap<ClauseId, readonly ClauseUse[]> {
  const uses = new Map<ClauseId, ClauseUse[]>()
  const add = (cites: readonly ClauseId[], use: ClauseUse) => {
    for (const clause of cites) {
      const known = uses.get(clause) ?? []
      const isKnown = known.some(({ kind, id }) => kind === use.kind && id === use.id)
      uses.set(clause, isKnown ? known : [...known, use])
    }
  }
  standard.questions.forEach(({ id, cites }) => {
    add(cites, { kind: 'question', id })
  })
  standard.criteria.forEach(({ id, cites }) => {
    add(cites, { kind: 'criterion', id })
  })
  standard.contacts.forEach(({ contact, cites }) => {
    add([...cites, ...numberIn(standard, contact.source)], { kind: 'contact', id: contact.id })
  })
  standard.facts.forEach(({ kind, cites }) => {
    add(cites, { kind: 'fact', id: kind })
  })
  standard.interpretations.forEach(({ id, cites }) => {
    add(cites, { kind: 'interpretation', id })
  })
  return uses
}

/** The clause of this standard that gives a contact's number. */
function numberIn(
  { id }: Standard,
  source: Standard['contacts'][number]['contact']['source'],
): readonly ClauseId[] {
  return 'clause' in source && source.standard === id.split('/').at(-1) ? [source.clause] : []
}
