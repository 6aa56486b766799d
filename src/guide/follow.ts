/** Following answers through a graph: the questions asked on the way, and where the way has got to. Pure. */
import type { Answers, OptionId, QuestionId } from './condition.ts'
import type { Graph, Outcome } from './guide.ts'

/** A question on the path, with the answer it got. */
export interface Asked {
  readonly question: QuestionId
  readonly option: OptionId
}

/** Still under way: `next` is the first question on the path without an answer. */
export interface Underway {
  readonly asked: readonly Asked[]
  readonly next: QuestionId
}

/** At the end of a path. */
export interface Arrived<Result = Outcome> {
  readonly asked: readonly Asked[]
  readonly outcome: Result
}

export type Progress<Result = Outcome> = Underway | Arrived<Result>

/**
 * Replays answers from the graph's root. Answers to questions off the path do not count, and an answer whose option the
 * graph does not know counts as none.
 */
export function follow(graph: Graph, answers: Answers): Progress {
  const asked: Asked[] = []
  let target = graph.root
  while ('node' in target) {
    const { question, next } = entry(graph.nodes, target.node)
    const edge = Object.entries(next).find(([option]) => option === answers[question])
    if (!edge) return { asked, next: question }
    const [option, onward] = edge
    asked.push({ question, option })
    target = onward
  }
  return { asked, outcome: entry(graph.outcomes, target.outcome) }
}

/** The answers of a path, as a record. */
export function answersOf(asked: readonly Asked[]): Answers {
  return Object.fromEntries(asked.map(({ question, option }) => [question, option]))
}

/** The entry a target points at; a graph that points outside itself was not made by `compile`. */
export function entry<Entry>(entries: readonly Entry[], index: number): Entry {
  const found = entries[index]
  if (found === undefined) throw new Error(`The graph has no entry ${index}`)
  return found
}
