/** How many questions a guide has left once the finder's have been answered: its graph without its own questions. Pure. */
import type { Left, LeftNode, LeftWay } from '#guide/finder.ts'
import { entry } from '#guide/follow.ts'
import type { Graph, Target } from '#guide/guide.ts'

/** Makes the nodes of several graphs, none of them twice. */
export class LeftNodes {
  /** A node leads to earlier ones only. */
  readonly nodes: LeftNode[] = []
  readonly #known = new Map<string, number>()

  /** `isShared`: whether the finder asks the question. */
  add({ root, nodes }: Graph, isShared: (question: string) => boolean): Left {
    const known = new Map<number, Left>()
    const leftFrom = (target: Target): Left => {
      if ('outcome' in target) return [[0]]
      const left = known.get(target.node) ?? leftAt(target.node)
      known.set(target.node, left)
      return left
    }
    const leftAt = (place: number): Left => {
      const { question, next } = entry(nodes, place)
      if (!isShared(question)) return afterOne(Object.values(next).flatMap(leftFrom))
      const edges = Object.entries(next).map(([option, to]) => [option, leftFrom(to)] as const)
      return [[0, this.#place({ question, next: Object.fromEntries(edges) })]]
    }
    return leftFrom(root)
  }

  #place(node: LeftNode): number {
    const key = JSON.stringify(node)
    const place = this.#known.get(key) ?? this.nodes.push(node) - 1
    this.#known.set(key, place)
    return place
  }
}

/** The ways after one own question, of those that lead to the same the longest. */
function afterOne(ways: Left): Left {
  const longest = new Map<number | undefined, number>()
  for (const [asks, then] of ways) longest.set(then, Math.max(longest.get(then) ?? 0, asks + 1))
  const end = longest.get(undefined) ?? 0
  const onward = [...longest].flatMap(([then, asks]): LeftWay[] =>
    then === undefined ? [] : [[asks, then]],
  )
  // What goes on asks nothing less, so an end that is no longer never is the longest.
  return onward.some(([asks]) => asks >= end) ? onward : [...onward, [end]]
}
