/** Everything of a record that cites clauses. Pure. */
import type { z } from 'zod'
import type { ClauseId } from '#guide/guide.ts'
import { leavesOf } from './walk/leaves.ts'
import { type Entry, leftOutAt, partAt, pathOf } from './walk/spot.ts'
import { isListOfIds } from './walk/values.ts'

interface PlacedCites {
  readonly clauses: readonly ClauseId[]
  /** Keys and indices from the record down. */
  readonly path: readonly (string | number)[]
  /** What rests on the clauses. */
  readonly entry: Entry
  readonly isInGuide: boolean
}

/** In the order of the schema. */
export function citesIn(schema: z.ZodType, record: unknown): readonly PlacedCites[] {
  return leavesOf(schema, record, 'cites').map(({ value, spot }) => {
    const [path, entry] = [pathOf(spot), partAt(spot)]
    if (!isListOfIds(value) || !entry)
      throw new Error(`At ${path.join('.')} no entry of a list cites clauses by their ids`)
    return { clauses: value, path, entry, isInGuide: leftOutAt(spot) === undefined }
  })
}
