/** The truth of a condition, and the questions it asks about. Pure. */
import type { Answers, Condition, OptionId, QuestionId, Truth } from './condition.ts'
import type { Rules } from './rules.ts'
import { both, either, negation } from './truth.ts'

/**
 * The truth of a condition under some answers. A question without an answer, or whose answer is not among its options,
 * is unknown; so is an unsure option that the condition does not list.
 */
export function evaluate(
  condition: Condition,
  answers: Answers,
  questions: Rules['questions'],
): Truth {
  if ('all' in condition)
    return condition.all.map((part) => evaluate(part, answers, questions)).reduce(both, true)
  if ('any' in condition)
    return condition.any.map((part) => evaluate(part, answers, questions)).reduce(either, false)
  if ('not' in condition) return negation(evaluate(condition.not, answers, questions))
  return truthOfAnswer(condition.in, answers[condition.question], questionOf(condition, questions))
}

function truthOfAnswer(
  listed: readonly OptionId[],
  answer: OptionId | undefined,
  question: Rules['questions'][number] | undefined,
): Truth {
  const option = question?.options.find((offered) => offered.id === answer)
  if (!option) return 'unknown'
  if (listed.includes(option.id)) return true
  return option.unsure ? 'unknown' : false
}

function questionOf(condition: { readonly question: QuestionId }, questions: Rules['questions']) {
  return questions.find((question) => question.id === condition.question)
}

/** The questions a condition names, each once, in the order it names them. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  if ('question' in condition) return [condition.question]
  if ('not' in condition) return questionsIn(condition.not)
  const parts = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap(questionsIn))]
}
