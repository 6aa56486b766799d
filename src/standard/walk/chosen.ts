/** Which of a schema's alternatives a value was written by. Pure. */
import type { Choice, Plan } from './plan.ts'
import { isGroup, isList, isWording } from './values.ts'

/** By its keys alone, as the schema has checked what stands behind them. Throws where none fits. */
export function chosen({ plans }: Choice, value: unknown): Plan {
  const plan =
    plans.find((alternative) => fits(alternative, value)) ??
    // A transform may have made anything; nothing is looked for in it.
    plans.find(({ kind }) => kind === 'value')
  if (!plan)
    throw new Error(`No alternative of the schema has the shape of ${JSON.stringify(value)}`)
  return plan
}

function fits(plan: Plan, value: unknown): boolean {
  switch (plan.kind) {
    case 'choice':
      return plan.plans.some((inner) => fits(inner, value))
    case 'group':
      return (
        isGroup(value) &&
        Object.keys(value).every((key) => plan.fields.some((field) => field.key === key))
      )
    case 'text':
      return isWording(value)
    case 'condition':
      return isGroup(value)
    case 'list':
    case 'cites':
      return isList(value)
    default:
      return !isGroup(value) && !isList(value)
  }
}
