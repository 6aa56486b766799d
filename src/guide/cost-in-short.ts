/** The cost in one line. Pure. */
import type { Fact, Price } from './guide.ts'

/** What one line needs of a cost. */
export interface ShortCost extends Pick<Fact, 'free' | 'inShort'> {
  readonly prices?: readonly Pick<Price, 'oere' | 'per' | 'alone' | 'from'>[]
}

/** Its own words for one line, or the lowest price; undefined where only `free` says anything of the first. */
export function costInShort(costs: readonly ShortCost[]): string | undefined {
  return costs.find(({ inShort }) => inShort)?.inShort ?? priceInShort(costs)
}

/** The lowest price; undefined where there is none, or where that would say too much. */
function priceInShort(costs: readonly ShortCost[]): string | undefined {
  const all = costs.flatMap(({ prices = [] }) => prices)
  const [least, another] = [...all].sort((one, other) => one.oere - other.oere)
  if (!least || !another) return least?.alone
  return all.every(({ per, from }) => per === least.per && from) ? least.from : undefined
}
