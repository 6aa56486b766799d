/** The documents that a standard rests on, and the names by which it cites their clauses. Pure. */
import type { ClauseId } from '#guide/guide.ts'
import type { StandardRecords } from './review/records.ts'
import { inheritedFacts } from './inherited-facts.ts'
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { SourceRecord } from './schema/source.ts'
import type { StandardRecord } from './schema/standard.ts'
import type { StandardDocument } from './standard.ts'

type DocumentRecords = Pick<StandardRecords, 'standard' | 'source' | 'municipality' | 'documents'>

/** Whole, as they are registered. Throws where the municipality has no document of a name. */
export function documentsOf({
  standard,
  source,
  municipality,
  documents,
}: DocumentRecords): readonly StandardDocument[] {
  const own = ownDocument(standard, source)
  const named = documentNames(standard, municipality).map((id): StandardDocument => {
    const record = documents.get(id)
    if (!record) throw new Error(`The municipality has no document “${id}”`)
    return { id, prefix: id === own ? '' : `${id}/`, record }
  })
  return source ? [{ prefix: '', record: source }, ...named] : named
}

/** Those of the municipality: what the standard lists, then what the facts cite that it inherits. */
export function documentNames(
  standard: StandardRecord,
  municipality: MunicipalityRecord,
): readonly string[] {
  const cited = inheritedFacts(standard, municipality).flatMap(({ cites }) => cites)
  return [
    ...new Set([
      ...(standard.documents ?? []),
      ...cited.map((clause) => clause.slice(0, clause.indexOf('/'))),
    ]),
  ]
}

/** Of a document of the municipality: the one listed, where the standard has no register of its own and lists no other. */
export function ownDocument(
  { documents = [] }: StandardRecord,
  source: SourceRecord | undefined,
): string | undefined {
  const [only, ...others] = documents
  return source || others.length > 0 ? undefined : only
}

/** What is left of documents that others rest on, too: the clauses that this standard uses or that nobody can. */
export function narrowed(
  documents: readonly StandardDocument[],
  used: ReadonlyMap<ClauseId, unknown>,
): readonly StandardDocument[] {
  return documents.map(({ id, prefix, record }) => {
    if (id === undefined) return { prefix, record }
    const clauses = record.clauses.filter(
      (clause) =>
        used.has(prefix + clause.id) || (prefix === '' && clause['unused-because'] !== undefined),
    )
    return { id, prefix, record: { ...record, clauses, 'not-clauses': [] } }
  })
}
