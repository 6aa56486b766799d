/** A diagram of outcomes → the graph a phone carries: numbered breadth first, so that small changes make small diffs. */
import { entry } from '#guide/follow.ts'
import type { Graph, GraphNode, Outcome, Target } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { type Branching, type Diagram, pairs } from './diagram.ts'

type Branches = Omit<Branching<Outcome>, 'id'>

export function toGraph(diagram: Diagram<Outcome>, questions: Rules['questions']): Graph {
  const outcomes: Outcome[] = []
  const waiting: Branches[] = []
  const numbered = new Map<Diagram<Outcome>, Target>()
  const targetOf = (of: Diagram<Outcome>): Target => {
    const target = numbered.get(of) ?? numberNext(of)
    numbered.set(of, target)
    return target
  }
  const numberNext = (of: Diagram<Outcome>): Target =>
    'value' in of ? { outcome: outcomes.push(of.value) - 1 } : { node: waiting.push(of) - 1 }

  const voice = voiceAtRoot(diagram, questions)
  const root = voice ? { node: waiting.push(voice) - 1 } : targetOf(diagram)
  const nodes: GraphNode[] = []
  // `targetOf` lengthens the list while it is walked: that is the breadth-first order.
  for (const branching of waiting) nodes.push(nodeOf(branching, questions, targetOf))
  return { root, nodes, outcomes }
}

/** The voice question chooses the wording, so it is asked even where no rule depends on it. */
function voiceAtRoot(
  diagram: Diagram<Outcome>,
  questions: Rules['questions'],
): Branches | undefined {
  const [first] = questions
  if (first?.id !== 'voice') return undefined
  if ('level' in diagram && diagram.level === 0) return diagram
  return { level: 0, branches: first.options.map(() => diagram) }
}

function nodeOf(
  { level, branches }: Branches,
  questions: Rules['questions'],
  targetOf: (diagram: Diagram<Outcome>) => Target,
): GraphNode {
  const question = entry(questions, level)
  const edges = pairs(question.options, branches).map(([option, branch]): [string, Target] => [
    option.id,
    targetOf(branch),
  ])
  return { question: question.id, next: Object.fromEntries(edges) }
}
