/** Conditions as diagrams of truth values. Pure. */
import type { Condition, Truth } from '#guide/condition.ts'
import { evaluate } from '#guide/evaluate.ts'
import type { Rules } from '#guide/rules.ts'
import { both, either, negation } from '#guide/truth.ts'
import { combine, type Diagram, type DiagramTable, transform } from './diagram.ts'

/** The condition's truth for every set of answers. Throws on a question that is not asked. */
export function compileCondition(
  table: DiagramTable<Truth>,
  condition: Condition,
  questions: Rules['questions'],
): Diagram<Truth> {
  const compilePart = (part: Condition) => compileCondition(table, part, questions)
  if ('all' in condition)
    return condition.all
      .map(compilePart)
      .reduce((left, right) => combine(table, left, right, both), table.leaf(true))
  if ('any' in condition)
    return condition.any
      .map(compilePart)
      .reduce((left, right) => combine(table, left, right, either), table.leaf(false))
  if ('not' in condition) return transform(table, compilePart(condition.not), negation)
  const level = questions.findIndex((question) => question.id === condition.question)
  const question = questions[level]
  if (!question)
    throw new Error(`A condition names the question “${condition.question}”, which is not asked`)
  return table.branch(
    level,
    question.options.map((option) =>
      table.leaf(evaluate(condition, { [question.id]: option.id }, questions)),
    ),
  )
}
