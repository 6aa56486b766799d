/** The rules read one answer at a time, without a graph: the yardstick for what `compile` and `follow` make of them. */
import type { Answers, Condition } from '#guide/condition.ts'
import type { Outcome } from '#guide/guide.ts'
import type { Conditional, Rules } from '#guide/rules.ts'

/** Truth as a number: 1 true, 0 false, ½ unknown. "and" is the minimum, "or" the maximum, "not" the difference from 1. */
export function plainTruth(condition: Condition, answers: Answers, rules: Rules): number {
  if ('all' in condition)
    return Math.min(1, ...condition.all.map((part) => plainTruth(part, answers, rules)))
  if ('any' in condition)
    return Math.max(0, ...condition.any.map((part) => plainTruth(part, answers, rules)))
  if ('not' in condition) return 1 - plainTruth(condition.not, answers, rules)
  const chosen = rules.questions
    .find((question) => question.id === condition.question)
    ?.options.find((option) => option.id === answers[condition.question])
  if (!chosen) return 0.5
  if (condition.in.includes(chosen.id)) return 1
  return chosen.unsure ? 0.5 : 0
}

/** With every answer known, asked for or not. */
export function plainOutcome(rules: Rules, answers: Answers): Outcome {
  const truth = Math.min(1, ...rules.criteria.map(({ when }) => plainTruth(when, answers, rules)))
  const fit = truth === 1 ? 'likely' : truth === 0 ? 'unlikely' : 'possible'
  const holds = (entry: Conditional) =>
    (entry.when === undefined || plainTruth(entry.when, answers, rules) > 0) &&
    (entry.fit === undefined || entry.fit.includes(fit))
  const shown = new Map<string, number>()
  rules.contacts.forEach((use, index) => {
    if (holds(use) && !shown.has(use.contact.id)) shown.set(use.contact.id, index)
  })
  return {
    fit,
    contacts: [...shown.values()],
    facts: rules.facts.flatMap((fact, index) => (holds(fact) ? [index] : [])),
  }
}

/** Every way of answering every question. */
export function* allAnswers(questions: Rules['questions']): Generator<Answers, void> {
  const [first, ...rest] = questions
  if (!first) {
    yield {}
    return
  }
  for (const answers of allAnswers(rest))
    for (const option of first.options) yield { [first.id]: option.id, ...answers }
}
