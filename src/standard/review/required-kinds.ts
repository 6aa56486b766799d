/** The kinds of fact that every standard states, or says it is silent on. */
import type { FactKind } from '#guide/guide.ts'

export const requiredKinds = [
  'cost',
  'duration',
  'waiting-time',
  'referral',
  'provider-choice',
  'complaint',
  'next-steps',
] as const satisfies readonly FactKind[]
