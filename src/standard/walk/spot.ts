/** Where a walk stands in a record: the way there from the record itself, in keys, in names and in meaning. Pure. */
import type { LeftOutReason } from '../schema/meaning.ts'
import type { Field } from './plan.ts'

/** An entry of a list that has a name where editors read of it: question `age`, fact `cost`. */
export interface Entry {
  readonly noun: string
  readonly id: string
  readonly value: unknown
}

export interface Spot {
  /** Absent in the record itself. */
  readonly outer: Spot | undefined
  readonly key: string | number
  /** What the schema says of a key; absent for items of lists. */
  readonly field: Field | undefined
  /** Absent for keys, and for items that have no name. */
  readonly entry: Entry | undefined
}

/** Keys and indices from the record down, as the file has them. */
export function pathOf(spot: Spot | undefined): readonly (string | number)[] {
  const path: (string | number)[] = []
  for (let at = spot; at; at = at.outer) path.push(at.key)
  return path.reverse()
}

/** The innermost entry that the spot stands in. */
export function entryAt(spot: Spot | undefined): Entry | undefined {
  return spot && (spot.entry ?? entryAt(spot.outer))
}

/** The outermost: the part of the file that all within belongs to. */
export function partAt(spot: Spot | undefined): Entry | undefined {
  return spot && (partAt(spot.outer) ?? spot.entry)
}

/** Why the guide does not have what stands here; undefined when it has. */
export function leftOutAt(spot: Spot | undefined): LeftOutReason | undefined {
  return spot && (spot.field?.leftOut ?? leftOutAt(spot.outer))
}

/**
 * A name that stays when entries move: ["question age", "option under-15", "label"]. An entry stands for its list, and
 * for the file when the list is the file's own; an item without a name adds nothing. `start` is what the file is called.
 */
export function namesOf(
  spot: Spot | undefined,
  start: readonly string[],
  idOf: (entry: Entry) => string,
): readonly string[] {
  if (!spot) return start
  const { outer, field, entry } = spot
  if (entry) {
    const around = outer?.outer
    return [...(around ? namesOf(around, start, idOf) : []), `${entry.noun} ${idOf(entry)}`]
  }
  const names = namesOf(outer, start, idOf)
  return !field || field.isUnnamed ? names : [...names, field.key]
}
