/** Facts have no ids: finds which fact of one version is which of the other. Pure. */
import type { Standard, StandardFact } from '#standard/standard.ts'

interface FactNames {
  /** One name a fact, in the order of the standard; the same fact has the same name in both. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The same text, else the same kind and clauses, else the same kind, each fact once. */
const likenesses: readonly ((fact: StandardFact) => string)[] = [
  (fact) => JSON.stringify([fact.kind, fact.text]),
  (fact) => JSON.stringify([fact.kind, fact.cites]),
  (fact) => fact.kind,
]

export function factNames(before: Standard, after: Standard): FactNames {
  const names = before.facts.map((fact) => nameOf(fact, before.facts))
  const known = new Map<number, string>()
  const taken = new Set<number>()
  for (const likeness of likenesses) {
    after.facts.forEach((fact, index) => {
      if (known.has(index)) return
      const like = before.facts.findIndex(
        (old, place) => !taken.has(place) && likeness(old) === likeness(fact),
      )
      if (like < 0) return
      taken.add(like)
      known.set(index, names[like] ?? '')
    })
  }
  return {
    before: names,
    after: after.facts.map((fact, index) => known.get(index) ?? `new ${nameOf(fact, after.facts)}`),
  }
}

function nameOf({ kind, cites }: StandardFact, facts: readonly StandardFact[]): string {
  const isOnly = facts.filter((fact) => fact.kind === kind).length === 1
  return isOnly ? kind : `${kind} (${cites.join(', ')})`
}
