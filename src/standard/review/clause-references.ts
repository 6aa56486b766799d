/** Whether the clauses that the content cites are registered. Pure. */
import { citesIn } from '../cites.ts'
import { standardSchema } from '../schema/standard.ts'
import type { Finding } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './rule.ts'
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

/** Of the contacts whose number this standard's document gives; `id` is `<municipality>/<standard>`. */
export function checkContactSources(
  id: string,
  { source, municipality }: StandardRecords,
): Finding[] {
  const clauses = source.clauses.map((clause) => clause.id)
  return municipality.contacts.flatMap((contact, index) => {
    if (!('clause' in contact.source)) return []
    const { standard, clause } = contact.source
    if (standard !== id.split('/').at(-1) || clauses.includes(clause)) return []
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
