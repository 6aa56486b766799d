/** A guide's graph as states that a style sheet can tell apart: where answers have led. Pure. */
import type { OptionId, QuestionId } from '#guide/condition.ts'
import { entry } from '#guide/follow.ts'
import type { Graph, GraphNode, Target } from '#guide/guide.ts'

/** How a state is come to from another: by any of these options of the question asked there. */
export interface Way {
  /** The index of the other state. */
  readonly from: number
  readonly question: QuestionId
  readonly options: readonly OptionId[]
}

export interface State {
  readonly target: Target
  /** None for the first state, at least one for every other. */
  readonly ways: readonly Way[]
}

/** Every state that some answers lead to, each once; the first is the graph's root. Throws where the graph names a node it lacks. */
export function statesOf(graph: Graph): readonly State[] {
  const states: (State & { ways: Way[] })[] = [{ target: graph.root, ways: [] }]
  // The list grows while it is gone through.
  for (const [from, { target }] of states.entries()) {
    if (!('node' in target)) continue
    const node = entry(graph.nodes, target.node)
    for (const [onward, options] of optionsByTarget(node)) {
      const way = { from, question: node.question, options }
      const known = states.find((state) => isSame(state.target, onward))
      if (known) known.ways.push(way)
      else states.push({ target: onward, ways: [way] })
    }
  }
  return states
}

function optionsByTarget({ next }: GraphNode) {
  const targets: [Target, OptionId[]][] = []
  for (const [option, target] of Object.entries(next)) {
    const known = targets.find(([other]) => isSame(other, target))
    if (known) known[1].push(option)
    else targets.push([target, [option]])
  }
  return targets
}

function isSame(one: Target, other: Target): boolean {
  if ('node' in one) return 'node' in other && one.node === other.node
  return 'outcome' in other && one.outcome === other.outcome
}
