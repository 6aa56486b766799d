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
  const named = questionsIn(condition)
  const open = questions.find(({ id }) => named.includes(id) && !hasKey(answers, id))
  if (truth !== 'unknown' || !open) return truth
  const truths = open.options.map((option) =>
    settle(condition, { ...answers, [open.id]: option.id }, questions),
  )
  return [true, false].find((known) => truths.every((each) => each === known)) ?? truth
}
