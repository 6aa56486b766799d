/** What rests on each clause: the questions, criteria, contacts, facts and interpretations that cite it. Pure. */
import { type ClauseId, factKinds } from '#guide/guide.ts'
import type { ClauseUse } from '#publication/handbook.ts'
import { citesIn } from './cites.ts'
import { assembledSchema } from './schema/assembled.ts'
import type { Standard } from './standard.ts'
import type { Entry } from './walk/spot.ts'

/** In the order of the standard; a contact or a kind of fact that cites a clause twice is one use of it. */
export function clauseUses(standard: Standard): ReadonlyMap<ClauseId, readonly ClauseUse[]> {
  const uses = new Map<ClauseId, ClauseUse[]>()
  for (const { clauses, path, entry } of citesIn(assembledSchema, standard)) {
    const use = toUse(entry)
    for (const clause of [...clauses, ...numbersAt(path, standard)]) {
      const known = uses.get(clause) ?? []
      const isKnown = known.some(({ kind, id }) => kind === use.kind && id === use.id)
      uses.set(clause, isKnown ? known : [...known, use])
    }
  }
  return uses
}

const kinds = ['question', 'criterion', 'contact', 'interpretation'] as const

/** Throws for what the pages have no words for. */
function toUse({ noun, id }: Entry): ClauseUse {
  const kind = kinds.find((known) => known === noun)
  if (kind) return { kind, id }
  const factKind = factKinds.find((known) => noun === 'fact' && known === id)
  if (factKind) return { kind: 'fact', id: factKind }
  throw new Error(`Clauses are cited by ${noun} ${id}, which no page shows`)
}

/** The clause that gives the number of the contact whose use stands at the path, where the standard rests on it. */
function numbersAt(
  [list, index]: readonly (string | number)[],
  { id, contacts, documents }: Standard,
): readonly ClauseId[] {
  const source = list === 'contacts' ? contacts[Number(index)]?.contact.source : undefined
  if (!source || 'text' in source) return []
  if ('standard' in source) return source.standard === id.split('/').at(-1) ? [source.clause] : []
  const document = documents.find((one) => one.id === source.document)
  return document ? [document.prefix + source.clause] : []
}
