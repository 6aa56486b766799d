/** How many questions a graph asks of people who differ in all their answers. Pure. */
import { entry } from './follow.ts'
import type { Graph, Target } from './guide.ts'

export interface AskedCount {
  /** On average over all complete sets of answers, each weighing the same. */
  readonly mean: number
  /** On the longest path. */
  readonly longest: number
}

export function countAsked(graph: Pick<Graph, 'root' | 'nodes'>): AskedCount {
  const known = new Map<number, AskedCount>()
  const from = (target: Target): AskedCount => {
    if ('outcome' in target) return { mean: 0, longest: 0 }
    const asked = known.get(target.node) ?? through(target.node)
    known.set(target.node, asked)
    return asked
  }
  const through = (node: number): AskedCount => {
    const onward = Object.values(entry(graph.nodes, node).next).map(from)
    const total = onward.reduce((sum, asked) => sum + asked.mean, 0)
    return {
      mean: 1 + total / onward.length,
      longest: 1 + Math.max(...onward.map((asked) => asked.longest)),
    }
  }
  return from(graph.root)
}
