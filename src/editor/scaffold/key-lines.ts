/** Every key that a file may hold, as notes at the end of a first one: made from the schema, so that none is forgotten. Pure. */
import type { z } from 'zod'
import { languages } from '#guide/languages.ts'
import { type Plan, planOf } from '#standard/walk/plan.ts'

const text = `{ ${languages.map((language) => `${language}: …`).join(', ')} }`

const values: Readonly<Record<Exclude<Plan['kind'], 'group' | 'list' | 'choice'>, string>> = {
  text,
  cites: '[a-clause]',
  condition: '{ a-question: [an-option] }',
  id: 'an-id',
  phone: "'12 34 56 78'",
  value: '…',
}

export function keyLines(schema: z.ZodType): readonly string[] {
  return [
    '',
    '# Every key that this file may hold, with what stands behind it. The manual, content/README.md, says what each is for.',
    `# A text that differs for a relative: { self: ${text}, relative: ${text} }`,
    '# A condition: { a-question: [an-option] }, { all: [one, another] }, { any: [one, another] } or { not: one }',
    '#',
    ...below(planOf(schema), '').map((line) => `# ${line}`),
  ]
}

/** What stands under a key, or in the whole file. */
function below(plan: Plan, indent: string): string[] {
  if (plan.kind === 'group') return fieldsOf([plan], indent)
  if (plan.kind === 'choice') return fieldsOf(plan.plans, indent)
  if (plan.kind !== 'list') return []
  const items = [...plan.first, ...(plan.rest ? [plan.rest] : [])]
  const lines = fieldsOf(items, `${indent}  `)
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line))
}

/** The keys of all alternatives, each once. */
function fieldsOf(plans: readonly Plan[], indent: string): string[] {
  const fields = plans.flatMap(groupsIn).flatMap((group) => group.fields)
  const names = [...new Set(fields.map(({ key }) => key))]
  return names.flatMap((name) => {
    const alternatives = fields.filter(({ key }) => key === name).map(({ plan }) => plan)
    const [nested] = alternatives.filter((plan) => below(plan, '').length > 0)
    if (nested) return [`${indent}${name}:`, ...below(nested, `${indent}  `)]
    const [first] = alternatives
    return [`${indent}${name}: ${first ? written(first) : ''}`]
  })
}

function groupsIn(plan: Plan): readonly Extract<Plan, { kind: 'group' }>[] {
  if (plan.kind === 'group') return [plan]
  return plan.kind === 'choice' ? plan.plans.flatMap(groupsIn) : []
}

function written(plan: Plan): string {
  if (plan.kind === 'list') return `[${plan.rest ? written(plan.rest) : '…'}]`
  if (plan.kind === 'choice') return plan.plans.map(written)[0] ?? '…'
  return plan.kind === 'group' ? '…' : values[plan.kind]
}
