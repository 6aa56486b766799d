/** Every path of a graph, one at a time. Pure. */
import type { Graph, Target } from './guide.ts'
import { type Arrived, type Asked, entry } from './follow.ts'

/** Walks depth first, options in the order of the graph's edges; nothing is kept but the path under way. */
export function* paths(graph: Graph): Generator<Arrived, void> {
  yield* pathsFrom(graph, graph.root, [])
}

function* pathsFrom(
  graph: Graph,
  target: Target,
  asked: readonly Asked[],
): Generator<Arrived, void> {
  if ('outcome' in target) {
    yield { asked, outcome: entry(graph.outcomes, target.outcome) }
    return
  }
  const { question, next } = entry(graph.nodes, target.node)
  for (const [option, onward] of Object.entries(next))
    yield* pathsFrom(graph, onward, [...asked, { question, option }])
}
