/** The shape of `standard.yaml`: the questions, criteria, contacts and facts of one standard. */
import { z } from 'zod'
import { factKinds } from '#guide/guide.ts'
import { condition } from './condition.ts'
import { bilingual, cites, day, id, wording } from './primitives.ts'

/** An option of a question, written out; a bare id such as `yes` takes its label from site.yaml instead. */
const option = z.strictObject({
  /** The value of the answer. */
  id,
  /** What the citizen reads beside the radio button. */
  label: wording,
  /** True for answers such as "I don't know". */
  unsure: z.literal(true).optional(),
  /** Why this option is offered although no rule tells it from another; shown on the rules page. */
  'kept-because': bilingual.optional(),
})

/** The first question of every standard: who is asked about. Its words stand in site.yaml. */
const voiceQuestion = z.strictObject({
  id: z.literal('voice', 'expected “voice”: the first question always asks whom it is about'),
  options: z.tuple([z.literal('self'), z.literal('relative')], 'expected [self, relative]'),
})

const question = z.strictObject({
  /** The name of the answer in conditions and in the form. */
  id,
  /** The question itself, one sentence. */
  ask: wording,
  /** A sentence of help under the question. */
  hint: wording.optional(),
  /** What to do when nothing is chosen, such as "Vælg, hvor gammel du er". */
  choose: wording,
  /** True for questions that are asked last because they are the most private. */
  private: z.literal(true).optional(),
  /** The answers on offer, in order. */
  options: z
    .array(z.union([id, option], { error: 'expected an option id or { id, label }' }))
    .min(2, 'expected at least two options'),
  cites,
})

/** One condition of the target group, and the sentences that say how the answers meet it. */
const criterion = z.strictObject({
  id,
  when: condition,
  /** The criterion in general words, for those who have not answered. */
  requirement: bilingual,
  met: wording,
  'not-met': wording,
  unknown: wording,
  /** What to ask on the phone when it is unknown. */
  'ask-by-phone': wording,
  cites,
})

/** Who to call. Entries stand in order; a contact listed twice is shown once, at its first place that holds. */
const contactUse = z.strictObject({
  /** The id of a contact in municipality.yaml. */
  contact: id,
  /** Absent: always. The contact is left out only where the condition is false. */
  when: condition.optional(),
  /** Who should ring it, for those who have not answered. */
  'who-should-call': bilingual,
  /** A sentence beside the number. */
  note: wording.optional(),
  cites,
})

const kind = z.enum(factKinds, `expected one of: ${factKinds.join(', ')}`)

const fact = z.union(
  [
    z.strictObject({
      kind,
      text: wording,
      /** Only on kind cost: whether the support itself is free. */
      free: z.boolean().optional(),
      /** Absent: always. The fact is left out only where the condition is false. */
      when: condition.optional(),
      cites,
    }),
    z.strictObject({
      kind,
      /** The standard is silent on this kind, and the site says so. */
      'not-stated': z.literal(true),
    }),
  ],
  { error: 'expected { kind, text, cites } or { kind, not-stated: true }' },
)

/** A doubt in the standard, how it was read, and why. */
const interpretation = z.strictObject({
  id,
  doubt: bilingual,
  reading: bilingual,
  because: bilingual,
  cites,
})

/** A standard that no longer holds: it keeps its address and says where to go. */
const retired = z.strictObject({
  /** The day it stopped. */
  on: day,
  /** What came instead, and where to turn. */
  text: bilingual,
  /** `<municipality>/<standard>` of the one that replaces it. */
  'replaced-by': z.string().optional(),
})

export const standardSchema = z.strictObject({
  title: bilingual,
  /** What the support is, in one or two sentences. */
  summary: bilingual,
  retired: retired.optional(),
  /** In the order they are asked; `voice` first. */
  questions: z.tuple([voiceQuestion], question),
  /** All must be met to fit the target group. */
  criteria: z.array(criterion).min(1, 'expected at least one criterion'),
  contacts: z.array(contactUse).min(1, 'expected at least one contact'),
  facts: z.array(fact),
  interpretations: z.array(interpretation).default([]),
})
export type StandardRecord = z.infer<typeof standardSchema>
