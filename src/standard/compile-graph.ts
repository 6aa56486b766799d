/** Diagrams → graphs that a phone carries: numbered breadth first, so that small changes make small diffs. */
import { entry } from '#guide/follow.ts'
import type { Graph, GraphNode, Outcome, Target } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { type Branching, type Diagram, pairs } from './diagram.ts'

export function toGraph(diagram: Diagram<Outcome>, questions: Rules['questions']): Graph {
  const { roots, nodes, values } = numbered([voiceAtRoot(diagram, questions)], questions)
  return { root: entry(roots, 0), nodes, outcomes: values }
}

/** Several graphs in one. */
export interface Numbered<Value> {
  /** Where each diagram begins. */
  readonly roots: readonly Target[]
  readonly nodes: readonly GraphNode[]
  /** What an `outcome` is the place in. */
  readonly values: readonly Value[]
}

/** What the diagrams have in common is numbered once, as far as they are of one table. */
export function numbered<Value>(
  diagrams: readonly Diagram<Value>[],
  questions: Rules['questions'],
): Numbered<Value> {
  const values: Value[] = []
  const waiting: Branching<Value>[] = []
  const known = new Map<Diagram<Value>, Target>()
  const targetOf = (of: Diagram<Value>): Target => {
    const target = known.get(of) ?? numberNext(of)
    known.set(of, target)
    return target
  }
  const numberNext = (of: Diagram<Value>): Target =>
    'value' in of ? { outcome: values.push(of.value) - 1 } : { node: waiting.push(of) - 1 }

  const roots = diagrams.map(targetOf)
  const nodes: GraphNode[] = []
  // `targetOf` lengthens the list while it is walked: that is the breadth-first order.
  for (const branching of waiting) nodes.push(nodeOf(branching, questions, targetOf))
  return { roots, nodes, values }
}

/** The voice question chooses the wording, so it is asked even where no rule depends on it. */
export function voiceAtRoot<Value>(
  diagram: Diagram<Value>,
  questions: Rules['questions'],
): Diagram<Value> {
  const [first] = questions
  if (first?.id !== 'voice' || ('level' in diagram && diagram.level === 0)) return diagram
  // Of no table, which would take a question whose branches are all alike for none.
  return { id: -1, level: 0, branches: first.options.map(() => diagram) }
}

function nodeOf<Value>(
  { level, branches }: Branching<Value>,
  questions: Rules['questions'],
  targetOf: (diagram: Diagram<Value>) => Target,
): GraphNode {
  const question = entry(questions, level)
  const edges = pairs(question.options, branches).map(([option, branch]): [string, Target] => [
    option.id,
    targetOf(branch),
  ])
  return { question: question.id, next: Object.fromEntries(edges) }
}
