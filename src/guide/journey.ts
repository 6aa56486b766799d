/** One person's way through a guide, as `history.state` keeps it, and the steps it can take. Pure; no DOM. */
import type { Answers, OptionId, QuestionId } from './condition.ts'
import { type Arrived, type Asked, follow, type Progress } from './follow.ts'
import type { Graph } from './guide.ts'

/**
 * `answers` keeps every answer given. Those that the path no longer reaches lie dormant: nothing shows, shares or counts
 * them, yet going back to the first choice brings them back.
 */
export interface Journey {
  /** Of the guide the answers were given to. */
  readonly fingerprint: string
  readonly answers: Answers
  /** The id of the question being asked, or `outcome`. */
  readonly at: string
  /** Set while one answer is changed from the outcome, which is where the next answer leads back to. */
  readonly changing?: true
}

/** What a journey needs to know of a guide. */
export interface Route {
  readonly fingerprint: string
  readonly graph: Graph
}

/** A question to ask, with the answers on the path before it. */
export interface QuestionStep {
  readonly asked: readonly Asked[]
  readonly question: QuestionId
}

export type Step = QuestionStep | Arrived

export function start({ fingerprint, graph }: Route): Journey {
  return { fingerprint, answers: {}, at: endOf(follow(graph, {})) }
}

/**
 * The journey after an answer. It goes on to the question that follows on the path, answered before or not; while
 * changing, to the first question without an answer or, where there is none, the outcome.
 */
export function answer(
  journey: Journey,
  guide: Route,
  question: QuestionId,
  option: OptionId,
): Journey {
  const answers = { ...journey.answers, [question]: option }
  const progress = follow(guide.graph, answers)
  const end = endOf(progress)
  const { fingerprint, changing } = journey
  if (changing && end !== 'outcome') return { fingerprint, answers, at: end, changing }
  const following = changing ? undefined : questionAfter(question, progress.asked)
  return { fingerprint, answers, at: following ?? end }
}

/** The journey at a question again, to change its answer and return to the outcome. */
export function change(journey: Journey, question: QuestionId): Journey {
  return { ...journey, at: question, changing: true }
}

/**
 * The step a journey is at. Where it cannot be there (an outcome without all answers, a question off the path), the
 * first question without an answer or, where there is none, the outcome.
 */
export function currentStep(journey: Journey, guide: Route): Step {
  const progress = follow(guide.graph, journey.answers)
  const place = progress.asked.findIndex((one) => one.question === journey.at)
  if (place >= 0) return { asked: progress.asked.slice(0, place), question: journey.at }
  if ('outcome' in progress) return progress
  return { asked: progress.asked, question: progress.next }
}

function endOf(progress: Progress): string {
  return 'outcome' in progress ? 'outcome' : progress.next
}

function questionAfter(question: QuestionId, asked: readonly Asked[]): QuestionId | undefined {
  return asked.find((_, place) => asked[place - 1]?.question === question)?.question
}
