/** The standards of one municipality as they point to each other, by the names of their folders. Pure. */
import type { StandardRecord } from './schema/standard.ts'

/** What a standard needs to know of one that it points to. */
export type Sibling = Pick<StandardRecord, 'title' | 'retired'>

/** A criterion or a fact. */
interface Pointing {
  readonly see?: readonly string[]
}

export function namedIn(parts: readonly Pointing[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ see = [] }) => see))
}

/** Of a standard and of all that its municipality says for it. */
export function seenBy(
  standard: { readonly criteria: readonly Pointing[]; readonly facts: readonly Pointing[] },
  municipality: { readonly facts: readonly Pointing[] },
): ReadonlySet<string> {
  return namedIn([...standard.criteria, ...standard.facts, ...municipality.facts])
}

/** What a municipality says for all points to one of them, too: there it would lead nowhere. */
export function exceptItself<Fact extends Pointing>({ see = [], ...fact }: Fact, own: string) {
  const others = see.filter((name) => name !== own)
  return { ...fact, ...(others.length > 0 && { see: others }) }
}

/** Throws where something points to a standard that is not there. */
export function siblingsOf(
  names: ReadonlySet<string>,
  known: ReadonlyMap<string, Sibling | undefined>,
): ReadonlyMap<string, Sibling> {
  return new Map(
    [...names].map((name) => {
      const sibling = known.get(name)
      if (!sibling) throw new Error(`The municipality has no standard “${name}”`)
      const { title, retired } = sibling
      return [name, { title, ...(retired && { retired }) }]
    }),
  )
}
