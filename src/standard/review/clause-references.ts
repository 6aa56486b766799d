/** Whether the clauses that the content cites are registered. Pure. */
import { citesIn } from '../cites.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SourceRecord } from '../schema/source.ts'
import { standardSchema } from '../schema/standard.ts'
import type { Finding } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'
import { suggest } from './suggest.ts'

export function checkCitations({ standard, source }: StandardRecords): Finding[] {
  const known = source.clauses.map((clause) => clause.id)
  return citesIn(standardSchema, standard).flatMap(({ clauses, path }) =>
    clauses.flatMap((clause, place) => {
      if (known.includes(clause)) return []
      return error('unknown-clause', inStandard(...path, place), {
        message: `Clause “${clause}” is cited; expected a clause of source.yaml.${suggest(clause, known)}`,
        remedy: `Correct the id, or register the clause in source.yaml.`,
      })
    }),
  )
}

/**
 * Of the contacts whose number a standard's document gives. `sources` has the municipality's by their folders; what is said of
 * a standard that is not among them is not judged.
 */
export function checkContactClauses(
  { contacts }: MunicipalityRecord,
  sources: ReadonlyMap<string, SourceRecord>,
): Finding[] {
  return contacts.flatMap((contact, index) => {
    if (!('clause' in contact.source)) return []
    const { standard, clause } = contact.source
    const clauses = sources.get(standard)?.clauses.map(({ id }) => id)
    if (!clauses || clauses.includes(clause)) return []
    const path = ['contacts', index, 'source', 'clause']
    return error(
      'unknown-clause',
      { file: 'municipality.yaml', path },
      {
        message: `The source of contact “${contact.id}” is clause “${clause}” of “${standard}”; expected a clause of its source.yaml.${suggest(clause, clauses)}`,
        remedy: `Name the clause that gives the number, or give the source as { text, checked-on }.`,
      },
    )
  })
}
