/** Whether the law entries are there that facts cite. Pure. */
import type { LawRecord } from '../schema/law.ts'
import { error } from './check.ts'
import type { Finding, Place } from './finding.ts'
import { suggest } from './suggest.ts'

interface CitingLaw {
  readonly law?: readonly string[]
}

/** `at` is where the file has what stands at these keys. */
export function checkLawCitations(
  facts: readonly CitingLaw[],
  { entries }: LawRecord,
  at: (...path: Place['path']) => Place,
): Finding[] {
  const known = entries.map(({ id }) => id)
  return facts.flatMap(({ law = [] }, fact) =>
    law.flatMap((id, index) => {
      if (known.includes(id)) return []
      return error('unknown-law-entry', at('facts', fact, 'law', index), {
        message: `No law entry is called “${id}”; expected one of law.yaml.${suggest(id, known)}`,
        remedy: `Correct the id, or add the entry to law.yaml.`,
      })
    }),
  )
}
