/**
 * The exact search for the order that asks the fewest questions. Whether a question is asked depends on which questions
 * stand before it, not on their order: it is asked of those for whom, after these answers, the outcome still depends on
 * it. So the best order of the last questions is found set by set, smallest first, as Held and Karp do for tours. Pure.
 */
import { entry } from '#guide/follow.ts'
import type { Graph, Target } from '#guide/guide.ts'

interface Question {
  readonly id: string
  readonly private?: true
  readonly options: readonly { readonly id: string }[]
}

/**
 * What is left to be found out: for each set of answers to `before`, the last of these varying fastest, a number that
 * names the outcome as a function of the other answers. Equal numbers are equal functions.
 */
interface Remainder<Q> {
  readonly before: readonly Q[]
  readonly functions: Int32Array
}

/** The best way to ask a set of questions last. */
interface Ending<Q> {
  readonly order: readonly Q[]
  /** How many of its questions are asked on average. */
  readonly mean: number
  readonly remainder: Remainder<Q>
}

/**
 * The first question stays first and is always asked. Where two may come next, the one given first does. `numbers` name
 * the outcomes: those that differ in nothing that a question is asked for share one.
 */
export function searchOrders<Q extends Question>(
  questions: readonly Q[],
  graph: Pick<Graph, 'root' | 'nodes'>,
  numbers: readonly number[],
): readonly Q[] {
  const [first, ...movable] = questions
  if (!first) return questions
  const endings = new Map<number, Ending<Q>>()
  endings.set(0, { order: [], mean: 0, remainder: outcomesOf(questions, graph, numbers) })
  const all = 2 ** movable.length - 1
  for (let set = 1; set <= all; set += 1) {
    const best = bestEnding(set, movable, endings)
    if (best) endings.set(set, best)
  }
  return [first, ...(endings.get(all)?.order ?? movable)]
}

function bestEnding<Q extends Question>(
  set: number,
  movable: readonly Q[],
  endings: ReadonlyMap<number, Ending<Q>>,
): Ending<Q> | undefined {
  let best: { order: readonly Q[]; mean: number; question: Q; after: Remainder<Q> } | undefined
  movable.forEach((question, index) => {
    const rest = endings.get(set & ~(1 << index))
    if (!(set & (1 << index)) || !rest || !mayPrecede(question, rest.order, movable)) return
    const mean = rest.mean + shareAsked(question, rest.remainder)
    if (best && mean >= best.mean - 1e-9) return
    best = { order: [question, ...rest.order], mean, question, after: rest.remainder }
  })
  return (
    best && { order: best.order, mean: best.mean, remainder: withLast(best.question, best.after) }
  )
}

/** A question that is not private stands before all that are. */
function mayPrecede<Q extends Question>(
  question: Q,
  rest: readonly Q[],
  movable: readonly Q[],
): boolean {
  return (
    Boolean(question.private) || movable.every((other) => !other.private || rest.includes(other))
  )
}

/** The outcome for every complete set of answers. */
function outcomesOf<Q extends Question>(
  questions: readonly Q[],
  graph: Pick<Graph, 'root' | 'nodes'>,
  numbers: readonly number[],
): Remainder<Q> {
  const size = questions.reduce((product, question) => product * question.options.length, 1)
  const functions = new Int32Array(size)
  const fill = (target: Target, level: number, from: number, to: number) => {
    const question = questions[level]
    if ('outcome' in target || !question) {
      if ('outcome' in target) functions.fill(entry(numbers, target.outcome), from, to)
      return
    }
    const node = entry(graph.nodes, target.node)
    const step = (to - from) / question.options.length
    question.options.forEach((option, index) => {
      const next = node.question === question.id ? node.next[option.id] : target
      if (next) fill(next, level + 1, from + index * step, from + (index + 1) * step)
    })
  }
  fill(graph.root, 0, 0, size)
  return { before: questions, functions }
}

/** For which share of the answers given before it, the question still makes a difference. */
function shareAsked<Q extends Question>(question: Q, remainder: Remainder<Q>): number {
  let asked = 0
  let total = 0
  eachChoice(question, remainder, (choice) => {
    total += 1
    if (choice.some((id) => id !== choice[0])) asked += 1
  })
  return asked / total
}

/** The remainder once the question is among those asked last. */
function withLast<Q extends Question>(question: Q, remainder: Remainder<Q>): Remainder<Q> {
  const known = new Map<string, number>()
  const before = remainder.before.filter((other) => other !== question)
  const functions = new Int32Array(remainder.functions.length / question.options.length)
  let next = remainder.functions.reduce((most, id) => Math.max(most, id), 0) + 1
  eachChoice(question, remainder, (choice, index) => {
    const [only = 0] = choice
    if (choice.every((id) => id === only)) {
      functions[index] = only
      return
    }
    const key = choice.join(' ')
    const id = known.get(key) ?? next++
    known.set(key, id)
    functions[index] = id
  })
  return { before, functions }
}

/** Visits, for each set of answers to the other questions before, the functions that this question chooses among. */
function eachChoice<Q extends Question>(
  question: Q,
  { before, functions }: Remainder<Q>,
  visit: (choice: readonly number[], index: number) => void,
): void {
  const place = before.indexOf(question)
  const inner = before
    .slice(place + 1)
    .reduce((product, other) => product * other.options.length, 1)
  const count = question.options.length
  for (let index = 0; index < functions.length / count; index += 1) {
    const block = Math.floor(index / inner) * inner * count + (index % inner)
    const choice = question.options.map((_, option) => functions[block + option * inner] ?? 0)
    visit(choice, index)
  }
}
