/** The truth of a condition when some of its questions were not asked. Pure. */
import type { Answers, Condition, Truth } from './condition.ts'
import { evaluate, questionsIn } from './evaluate.ts'
import { hasKey } from './has-key.ts'
import type { Rules } from './rules.ts'

/**
 * The truth that every way of answering the open questions would give, or unknown where they would differ. It says more
 * than `evaluate`, for which a condition that holds whatever the open answer still is unknown: an outcome is reached
 * without asking what cannot change it, and its explanation must not contradict it.
 */
export function settle(
  condition: Condition,
  answers: Answers,
  questions: Rules['questions'],
): Truth {
  const truth = evaluate(condition, answers, questions)
  const isOpen = (id: string) => !hasKey(answers, id)
  const open = questionsIn(condition).find(isOpen)
  const options = questions.find((question) => question.id === open)?.options ?? []
  if (truth !== 'unknown' || open === undefined) return truth
  const truthWith = (option: string) => settle(condition, { ...answers, [open]: option }, questions)
  const [first, ...others] = options
  const common = first ? truthWith(first.id) : truth
  return others.every((option) => truthWith(option.id) === common) ? common : 'unknown'
}
