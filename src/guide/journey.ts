/** One person's way through questions, as `history.state` keeps it, and the steps it can take. Pure; no DOM. */
import type { Answers, OptionId, QuestionId } from './condition.ts'
import { answersOf, type Arrived, type Asked, follow, type Progress } from './follow.ts'
import type { Guide, Outcome } from './guide.ts'

/**
 * `answers` keeps every answer given. Those that the path no longer reaches lie dormant: nothing shows, shares or counts
 * them, yet going back to the first choice brings them back.
 */
export interface Journey {
  /** Of the rules the answers were given under. */
  readonly fingerprint: string
  readonly answers: Answers
  /** The id of the question being asked, or `outcome`. */
  readonly at: string
  /** Set while one answer is changed from the end, which is where the next answer leads back to. */
  readonly changing?: true
  /** Set where a finder handed its answers on: no question that is answered is asked again. */
  readonly found?: true
}

/** What a journey goes through: a guide, or a finder. */
export interface Route<Result = Outcome> {
  readonly fingerprint: string
  readonly follow: (answers: Answers) => Progress<Result>
  /** What there is to show to somebody who ends before all is asked; absent where there is nothing. */
  readonly early?: (answers: Answers) => Result
}

/** A question to ask, with the answers on the path before it. */
export interface QuestionStep {
  readonly asked: readonly Asked[]
  readonly question: QuestionId
}

export type Step<Result = Outcome> = QuestionStep | Arrived<Result>

export function routeOf({ fingerprint, graph }: Pick<Guide, 'fingerprint' | 'graph'>): Route {
  return { fingerprint, follow: (answers) => follow(graph, answers) }
}

export function start(route: Route<unknown>): Journey {
  return { fingerprint: route.fingerprint, answers: {}, at: endOf(route.follow({})) }
}

/**
 * The journey after an answer. It goes on to the question that follows on the path, answered before or not; while
 * changing, or with answers of a finder, to the first question without an answer or, where there is none, the outcome.
 */
export function answer(
  journey: Journey,
  route: Route<unknown>,
  question: QuestionId,
  option: OptionId,
): Journey {
  const answers = { ...journey.answers, [question]: option }
  const progress = route.follow(answers)
  const { changing, ...rest } = journey
  const end = changing && route.early ? 'outcome' : endOf(progress)
  if (changing && end !== 'outcome') return { ...journey, answers, at: end }
  const following = changing || journey.found ? undefined : questionAfter(question, progress.asked)
  return { ...rest, answers, at: following ?? end }
}

/** The journey at a question again, to change its answer and return to the outcome. */
export function change(journey: Journey, question: QuestionId): Journey {
  return { ...journey, at: question, changing: true }
}

/**
 * The step a journey is at. Where it cannot be there (an outcome without all answers, a question off the path), the
 * first question without an answer or, where there is none, the outcome.
 */
export function currentStep<Result>(journey: Journey, route: Route<Result>): Step<Result> {
  const progress = route.follow(journey.answers)
  const place = progress.asked.findIndex((one) => one.question === journey.at)
  if (place >= 0) return { asked: progress.asked.slice(0, place), question: journey.at }
  if ('outcome' in progress) return progress
  const { asked, next } = progress
  return journey.at === 'outcome' && route.early
    ? { asked, outcome: route.early(answersOf(asked)) }
    : { asked, question: next }
}

function endOf(progress: Progress<unknown>): string {
  return 'outcome' in progress ? 'outcome' : progress.next
}

function questionAfter(question: QuestionId, asked: readonly Asked[]): QuestionId | undefined {
  return asked.find((_, place) => asked[place - 1]?.question === question)?.question
}
