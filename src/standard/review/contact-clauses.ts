/** Whether the clauses are registered that the numbers of a municipality's contacts are from. Pure. */
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SourceRecord } from '../schema/source.ts'
import { error } from './check.ts'
import type { Finding } from './finding.ts'
import { suggest } from './suggest.ts'

type Registers = ReadonlyMap<string, SourceRecord>

/**
 * `standards` has the own documents of the municipality's standards by their folders, `documents` those of the municipality;
 * what is said of one that is not among them is not judged.
 */
export function checkContactClauses(
  { contacts }: MunicipalityRecord,
  standards: Registers,
  documents: Registers,
): Finding[] {
  return contacts.flatMap(({ id, source }, index) => {
    if ('text' in source) return []
    const [of, register, file] =
      'standard' in source
        ? [source.standard, standards.get(source.standard), 'its source.yaml']
        : [source.document, documents.get(source.document), `documents/${source.document}.yaml`]
    const clauses = register?.clauses.map((clause) => clause.id)
    if (!clauses || clauses.includes(source.clause)) return []
    return error(
      'unknown-clause',
      { file: 'municipality.yaml', path: ['contacts', index, 'source', 'clause'] },
      {
        message: `The source of contact “${id}” is clause “${source.clause}” of “${of}”; expected a clause of ${file}.${suggest(source.clause, clauses)}`,
        remedy: `Name the clause that gives the number, or give the source as { text, checked-on }.`,
      },
    )
  })
}
