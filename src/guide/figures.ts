/** How many ways lead through a graph, and how long they are. Pure. */
import type { Graph, Target } from './guide.ts'
import { entry } from './follow.ts'
import type { Rules } from './rules.ts'

export interface Figures {
  /** Complete sets of answers, were every question asked. */
  readonly combinations: number
  /** Different ways through the graph. */
  readonly paths: number
  /** Questions on the longest path. */
  readonly longest: number
  /** Questions on a path, on average over the paths. */
  readonly mean: number
}

interface Ways {
  readonly paths: number
  readonly questions: number
  readonly longest: number
}

/** Counts node by node, not path by path, so that a graph with millions of paths is counted at once. */
export function figures(graph: Graph, questions: Rules['questions']): Figures {
  const known = new Map<number, Ways>()
  const waysFrom = (target: Target): Ways => {
    if ('outcome' in target) return { paths: 1, questions: 0, longest: 0 }
    const ways = known.get(target.node) ?? waysThrough(target.node)
    known.set(target.node, ways)
    return ways
  }
  const waysThrough = (node: number): Ways => {
    const onward = Object.values(entry(graph.nodes, node).next).map(waysFrom)
    const count = sum(onward.map((ways) => ways.paths))
    return {
      paths: count,
      questions: count + sum(onward.map((ways) => ways.questions)),
      longest: 1 + Math.max(...onward.map((ways) => ways.longest)),
    }
  }
  const all = waysFrom(graph.root)
  return {
    combinations: questions.reduce((product, question) => product * question.options.length, 1),
    paths: all.paths,
    longest: all.longest,
    mean: all.questions / all.paths,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
