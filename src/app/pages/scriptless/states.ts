/** A guide's graph as states that a style sheet can tell apart: where answers have led, and who is spoken to. Pure. */
import type { OptionId, QuestionId } from '#guide/condition.ts'
import { entry } from '#guide/follow.ts'
import type { Graph, GraphNode, Target, Voice } from '#guide/guide.ts'

/** How a state is come to from another: by any of these options of the question asked there. */
export interface Way {
  /** The index of the other state. */
  readonly from: number
  readonly question: QuestionId
  readonly options: readonly OptionId[]
}

export interface State {
  readonly target: Target
  readonly voice: Voice
  /** None for the first state, at least one for every other. */
  readonly ways: readonly Way[]
}

/** Every state that some answers lead to, each once; the first is the graph's root. Throws where the graph names a node it lacks. */
export function statesOf(graph: Graph): readonly State[] {
  const states: (State & { ways: Way[] })[] = [{ target: graph.root, voice: 'self', ways: [] }]
  // The list grows while it is gone through.
  for (const [from, { target, voice }] of states.entries()) {
    if (!('node' in target)) continue
    const node = entry(graph.nodes, target.node)
    for (const [onward, options] of optionsByTarget(node, voice)) {
      const way = { from, question: node.question, options }
      const known = states.find((state) => isSame(state, onward))
      if (known) known.ways.push(way)
      else states.push({ ...onward, ways: [way] })
    }
  }
  return states
}

type Place = Pick<State, 'target' | 'voice'>

function optionsByTarget({ question, next }: GraphNode, voice: Voice) {
  const places: [Place, OptionId[]][] = []
  for (const [option, target] of Object.entries(next)) {
    const place = { target, voice: voiceAfter(question, option, voice) }
    const known = places.find(([other]) => isSame(other, place))
    if (known) known[1].push(option)
    else places.push([place, [option]])
  }
  return places
}

function voiceAfter(question: QuestionId, option: OptionId, voice: Voice): Voice {
  if (question !== 'voice') return voice
  return option === 'relative' ? 'relative' : 'self'
}

function isSame(one: Place, other: Place): boolean {
  if (one.voice !== other.voice) return false
  if ('node' in one.target) return 'node' in other.target && one.target.node === other.target.node
  return 'outcome' in other.target && one.target.outcome === other.target.outcome
}
