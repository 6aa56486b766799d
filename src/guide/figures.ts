/** How many ways lead through a graph, and how long they are. Pure. */
import type { Graph, Target } from './guide.ts'
import { entry } from './follow.ts'
import { type AskedCount, countAsked } from './count-asked.ts'
import type { Rules } from './rules.ts'

export interface Figures extends AskedCount {
  /** Complete sets of answers, were every question asked. */
  readonly combinations: number
  /** Different ways through the graph. */
  readonly paths: number
}

/** Counts node by node, not path by path, so that a graph with millions of paths is counted at once. */
export function figures(graph: Graph, questions: Rules['questions']): Figures {
  const known = new Map<number, number>()
  const pathsFrom = (target: Target): number => {
    if ('outcome' in target) return 1
    const paths =
      known.get(target.node) ??
      Object.values(entry(graph.nodes, target.node).next)
        .map(pathsFrom)
        .reduce((sum, count) => sum + count, 0)
    known.set(target.node, paths)
    return paths
  }
  return {
    combinations: questions.reduce((product, question) => product * question.options.length, 1),
    paths: pathsFrom(graph.root),
    ...countAsked(graph),
  }
}
