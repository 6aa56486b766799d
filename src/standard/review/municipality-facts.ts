/** Whether what a municipality's facts name is there, and whether a standard inherits them. Pure. */
import { inheritedFacts } from '../inherited-facts.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { StandardRecord } from '../schema/standard.ts'
import { error, inMunicipality, warning } from './check.ts'
import type { Finding } from './finding.ts'
import { suggest } from './suggest.ts'

/**
 * The faults that keep every standard from inheriting. `documents` has the names of all the municipality's documents, and
 * the registers of those that can be read.
 */
export function checkFactClauses(
  { facts }: MunicipalityRecord,
  documents: ReadonlyMap<string, SourceRecord | undefined>,
): Finding[] {
  return facts.flatMap(({ kind, cites }, fact) =>
    cites.flatMap((cited, index) => {
      const place = inMunicipality('facts', fact, 'cites', index)
      const [document = '', clause] = cited.split('/')
      if (clause === undefined)
        return error('clause-without-document', place, {
          message: `The fact of kind ${kind} cites “${cited}”; expected <document>/${cited}, as it is the same in every standard.`,
          remedy: `Write the name of a document of the municipality and a slash before the clause.`,
        })
      if (!documents.has(document))
        return error('unknown-document', place, {
          message: `A clause of the document “${document}” is cited; expected a file of the municipality’s folder documents.${suggest(document, [...documents.keys()])}`,
          remedy: `Correct the name, or add documents/${document}.yaml to the municipality.`,
        })
      const known = documents.get(document)?.clauses.map(({ id }) => id)
      if (!known || known.includes(clause)) return []
      return error('unknown-clause', place, {
        message: `Clause “${clause}” is cited; expected a clause of documents/${document}.yaml.${suggest(clause, known)}`,
        remedy: `Correct the id, or register the clause in documents/${document}.yaml.`,
      })
    }),
  )
}

/** `standards` are all of the municipality. */
export function checkInherited(
  municipality: MunicipalityRecord,
  standards: readonly StandardRecord[],
): Finding[] {
  const inherited = new Set(standards.flatMap((standard) => inheritedFacts(standard, municipality)))
  return municipality.facts.flatMap((fact, index) => {
    if (inherited.has(fact)) return []
    return warning('fact-not-inherited', inMunicipality('facts', index), {
      message: `No standard inherits this fact of kind ${fact.kind}: each has one of its own; expected a standard that has none.`,
      remedy: `Remove the fact of a standard that says the same, or this one.`,
    })
  })
}
