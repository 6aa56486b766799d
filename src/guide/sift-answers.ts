/** Answers given under other rules: those that still name an offered option, and those that do not. Pure. */
import type { Answers, OptionId, QuestionId } from './condition.ts'
import type { Rules } from './rules.ts'

export interface SiftedAnswers {
  readonly kept: Answers
  /** The questions whose answers no longer fit, in the order given: the question or the option is gone. */
  readonly dropped: readonly QuestionId[]
}

export function siftAnswers(answers: Answers, questions: Rules['questions']): SiftedAnswers {
  const isOffered = ([id, option]: readonly [QuestionId, OptionId]) =>
    questions.some(
      (question) => question.id === id && question.options.some(({ id }) => id === option),
    )
  const given = Object.entries(answers)
  return {
    kept: Object.fromEntries(given.filter(isOffered)),
    dropped: given.filter((answer) => !isOffered(answer)).map(([id]) => id),
  }
}
