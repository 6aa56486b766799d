/** Whether the documents that a standard lists are there, each once, and cited by something of it. Pure. */
import { citesIn } from '../cites.ts'
import { ownDocument } from '../documents.ts'
import { standardSchema } from '../schema/standard.ts'
import { error, inStandard } from './check.ts'
import type { Finding } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { suggest } from './suggest.ts'

export function checkDocuments({ standard, source, documents }: StandardRecords): Finding[] {
  const cited = citesIn(standardSchema, standard).flatMap(({ clauses }) => clauses)
  const own = ownDocument(standard, source)
  const known = [...documents.keys()]
  return (standard.documents ?? []).flatMap((document, index, all) => {
    const place = inStandard('documents', index)
    if (!documents.has(document))
      return error('unknown-document', place, {
        message: `No document is called “${document}”; expected a file of the municipality’s folder documents.${suggest(document, known)}`,
        remedy: `Correct the name, or add documents/${document}.yaml to the municipality.`,
      })
    if (all.indexOf(document) < index)
      return error('duplicate-id', place, {
        message: `The document “${document}” is listed twice; expected each document once.`,
        remedy: `Remove one of the two.`,
      })
    if (document === own || cited.some((clause) => clause.startsWith(`${document}/`))) return []
    return error('document-unused', place, {
      message: `The document “${document}” is listed, but nothing of this standard cites it; expected a citation such as ${document}/<clause>.`,
      remedy: `Cite the clauses that the standard rests on, or take the document off the list.`,
    })
  })
}
