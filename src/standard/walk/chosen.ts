/** Which of a schema's alternatives a value was written by. Pure. */
import type { Choice, Plan } from './plan.ts'
import { isGroup, isList, isWording } from './values.ts'

/** Throws where none fits; one always does when the schema has checked the value. */
export function chosen({ plans }: Choice, value: unknown): Plan {
  const plan = plans.find((alternative) => fits(alternative, value))
  if (!plan)
    throw new Error(`No alternative of the schema has the shape of ${JSON.stringify(value)}`)
  return plan
}

/** By its keys alone: what stands behind them the schema has checked. A group may come from a transform, as a value. */
function fits(plan: Plan, value: unknown): boolean {
  switch (plan.kind) {
    case 'choice':
      return plan.plans.some((inner) => fits(inner, value))
    case 'list':
      return isList(value)
    case 'group':
      return (
        isGroup(value) &&
        Object.keys(value).every((key) => plan.fields.some((field) => field.key === key))
      )
    case 'text':
      return isWording(value)
    case 'value':
    case 'condition':
      return true
    default:
      return !isGroup(value)
  }
}
