/** Every value of one kind in a record, with the spot it stands at. Pure. */
import type { z } from 'zod'
import type { LeafKind } from '../schema/meaning.ts'
import { chosen } from './chosen.ts'
import { type Leaf, type List, type Plan, planOf } from './plan.ts'
import type { Entry, Spot } from './spot.ts'
import { isGroup, itemsOf, valueOf } from './values.ts'

export interface PlacedLeaf {
  readonly leaf: Leaf
  readonly value: unknown
  readonly spot: Spot | undefined
}

/** In the order of the schema. What is joined from another file is passed by, as it is found in that file's record. */
export function leavesOf(
  schema: z.ZodType,
  record: unknown,
  kind: LeafKind,
): readonly PlacedLeaf[] {
  const found: PlacedLeaf[] = []
  const visit = (plan: Plan, value: unknown, spot: Spot | undefined) => {
    if (value === undefined || !plan.holds.has(kind)) return
    if (plan.kind === 'choice') {
      visit(chosen(plan, value), value, spot)
    } else if (plan.kind === 'list') {
      itemsOf(value).forEach((item, key) => {
        const itemPlan = planOfItem(plan, key, item)
        const entry = itemPlan && entryOf(itemPlan, item, key)
        if (itemPlan) visit(itemPlan, item, { outer: spot, key, field: undefined, entry })
      })
    } else if (plan.kind === 'group') {
      for (const field of plan.fields)
        if (!field.isElsewhere) {
          const { key } = field
          visit(field.plan, valueOf(value, key), { outer: spot, key, field, entry: undefined })
        }
    } else {
      found.push({ leaf: plan, value, spot })
    }
  }
  visit(planOf(schema), record, undefined)
  return found
}

/** Undefined past the last item that the schema knows. */
function planOfItem(list: List, index: number, item: unknown): Plan | undefined {
  const plan = list.first[index] ?? list.rest
  return plan?.kind === 'choice' ? chosen(plan, item) : plan
}

/** Named by a value of its own or, where that is another record, by the id of that record; else by its number. */
function entryOf(plan: Plan, value: unknown, index: number): Entry | undefined {
  if (plan.kind !== 'group' || plan.noun === undefined) return undefined
  const name = plan.namedBy === undefined ? index + 1 : valueOf(value, plan.namedBy)
  return { noun: plan.noun, id: String(isGroup(name) ? valueOf(name, 'id') : name), value }
}
