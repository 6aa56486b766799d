/** Why an outcome is what it is: each criterion with the answers behind it, what decided, what to ask. Pure. */
import { type Change, changesOf } from './changes.ts'
import type { Answers, Condition } from './condition.ts'
import { questionsIn } from './evaluate.ts'
import { answersOf, type Asked, follow } from './follow.ts'
import type { Fit, Graph } from './guide.ts'
import type { Rules } from './rules.ts'
import { settle } from './settle.ts'

export type CriterionState = 'met' | 'not-met' | 'unknown'

export interface ExplainedCriterion {
  readonly id: string
  readonly state: CriterionState
  /** Whether the path asked any question the criterion depends on. */
  readonly asked: boolean
  /** The answers on the path to the questions it depends on, in the order asked. */
  readonly answers: readonly Asked[]
}

export interface Explanation {
  readonly fit: Fit
  /** In the order of the rules. */
  readonly criteria: readonly ExplainedCriterion[]
  /**
   * The answers that decided the fit, in the order asked: for `unlikely` those the failed criteria depend on, for
   * `possible` those the unknown ones do, for `likely` those of any criterion.
   */
  readonly deciding: readonly Asked[]
  /** The answers that would lead, or could lead, to another fit if they alone were different. */
  readonly changes: readonly Change[]
  /** The ids of the unknown criteria that could still decide: none once the fit is likely or unlikely. */
  readonly askByPhone: readonly string[]
}

/** The state of the criteria that decide each fit. */
export const decidingState: Readonly<Record<Fit, CriterionState>> = {
  likely: 'met',
  possible: 'unknown',
  unlikely: 'not-met',
}

/**
 * Explains the outcome these answers lead to. Only the answers on the path count. Throws when the path is not complete:
 * `follow` and `currentStep` tell.
 */
export function explain(guide: Rules & { readonly graph: Graph }, answers: Answers): Explanation {
  const progress = follow(guide.graph, answers)
  if ('next' in progress) throw new Error(`The question “${progress.next}” has no answer`)
  const { asked, outcome } = progress
  const criteria = guide.criteria.map(({ id, when }) => {
    const behind = answersBehind(when, asked)
    const state = stateOf(when, answersOf(asked), guide.questions)
    return { id, state, asked: behind.length > 0, answers: behind }
  })
  const deciders = criteria.filter(({ state }) => state === decidingState[outcome.fit])
  return {
    fit: outcome.fit,
    criteria,
    deciding: asked.filter((one) => deciders.some((criterion) => criterion.answers.includes(one))),
    changes: changesOf(guide, progress),
    askByPhone: outcome.fit === 'possible' ? deciders.map(({ id }) => id) : [],
  }
}

function answersBehind(condition: Condition, asked: readonly Asked[]): readonly Asked[] {
  const questions = questionsIn(condition)
  return asked.filter(({ question }) => questions.includes(question))
}

/** The state that every way of answering the open questions would give a criterion, or unknown where they would differ. */
export function stateOf(
  when: Condition,
  answers: Answers,
  questions: Rules['questions'],
): CriterionState {
  const truth = settle(when, answers, questions)
  if (truth === 'unknown') return truth
  return truth ? 'met' : 'not-met'
}
