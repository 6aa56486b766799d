/** Whether the clauses that a standard cites are registered. Pure. */
import { citesIn } from '../cites.ts'
import { ownDocument } from '../documents.ts'
import type { SourceRecord } from '../schema/source.ts'
import { standardSchema } from '../schema/standard.ts'
import { error, inStandard } from './check.ts'
import type { Finding, Place } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { suggest } from './suggest.ts'

export function checkCitations(records: StandardRecords): Finding[] {
  return citesIn(standardSchema, records.standard).flatMap(({ clauses, path }) =>
    clauses.flatMap((cited, index) => {
      const [first = '', second] = cited.split('/')
      const place = inStandard(...path, index)
      return second === undefined
        ? ownClause(first, place, records)
        : clauseOfDocument(first, second, place, records)
    }),
  )
}

function ownClause(
  clause: string,
  place: Place,
  { standard, source, documents }: StandardRecords,
): Finding[] {
  if (source) return clauseIn(source, 'source.yaml', clause, place)
  const own = ownDocument(standard, source)
  if (own !== undefined) return clauseIn(documents.get(own), `documents/${own}.yaml`, clause, place)
  const written = standard.documents?.map((document) => `${document}/${clause}`) ?? []
  return [
    error('clause-without-document', place, {
      message: `Clause “${clause}” is cited without its document, and the standard has none of its own; expected ${written.join(' or ')}.`,
      remedy: `Write the name of the document and a slash before the clause.`,
    }),
  ]
}

function clauseOfDocument(
  document: string,
  clause: string,
  place: Place,
  { standard, source, documents }: StandardRecords,
): Finding[] {
  if (document === ownDocument(standard, source))
    return [
      error('clause-of-own-document', place, {
        message: `Clause “${document}/${clause}” is cited with its document, which is this standard’s own; expected “${clause}”.`,
        remedy: `Write “${clause}” alone.`,
      }),
    ]
  const listed = standard.documents ?? []
  if (!listed.includes(document))
    return [
      error('unknown-document', place, {
        message: `A clause of the document “${document}” is cited; expected a document that this standard lists.${suggest(document, listed)}`,
        remedy: `Correct the name, or add “${document}” to documents in standard.yaml.`,
      }),
    ]
  return clauseIn(documents.get(document), `documents/${document}.yaml`, clause, place)
}

/** Nothing where there is no register: that is told where the document is listed. */
function clauseIn(
  register: SourceRecord | undefined,
  file: string,
  clause: string,
  place: Place,
): Finding[] {
  const known = register?.clauses.map(({ id }) => id)
  if (!known || known.includes(clause)) return []
  return [
    error('unknown-clause', place, {
      message: `Clause “${clause}” is cited; expected a clause of ${file}.${suggest(clause, known)}`,
      remedy: `Correct the id, or register the clause in ${file}.`,
    }),
  ]
}
