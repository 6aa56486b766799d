/** The shape of `standard.yaml`: the questions, criteria, contacts and facts of one standard. */
import { z } from 'zod'
import { factKinds } from '#guide/guide.ts'
import { condition } from './condition.ts'
import { bilingual, cites, day, id, wording } from './primitives.ts'

const option = z
  .strictObject({
    id: id.describe('The value of the answer.'),
    label: wording.describe('What the citizen reads beside the radio button.'),
    unsure: z.literal(true).optional().describe('True for answers such as "I don\'t know".'),
    'kept-because': bilingual
      .optional()
      .describe(
        'Why this option is offered although no rule tells it from another; shown on the rules page.',
      ),
  })
  .describe(
    'An option of a question, written out; a bare id such as `yes` takes its label from site.yaml instead.',
  )

const voiceQuestion = z
  .strictObject({
    id: z.literal('voice', 'expected “voice”: the first question always asks whom it is about'),
    options: z.tuple([z.literal('self'), z.literal('relative')], 'expected [self, relative]'),
  })
  .describe(
    'The first question of every standard: who is asked about. Its words stand in site.yaml.',
  )

const question = z.strictObject({
  id: id.describe('The name of the answer in conditions and in the form.'),
  ask: wording.describe('The question itself, one sentence.'),
  hint: wording.optional().describe('A sentence of help under the question.'),
  choose: wording.describe('What to do when nothing is chosen, such as "Vælg, hvor gammel du er".'),
  private: z
    .literal(true)
    .optional()
    .describe('True for questions that are asked last because they are the most private.'),
  options: z
    .array(z.union([id, option], { error: 'expected an option id or { id, label }' }))
    .min(2, 'expected at least two options')
    .describe('The answers on offer, in order.'),
  cites,
})

const criterion = z
  .strictObject({
    id,
    when: condition,
    requirement: bilingual.describe(
      'The criterion in general words, for those who have not answered.',
    ),
    met: wording,
    'not-met': wording,
    unknown: wording,
    'ask-by-phone': wording.describe('What to ask on the phone when it is unknown.'),
    cites,
  })
  .describe(
    'One condition of the target group, and the sentences that say how the answers meet it.',
  )

const contactUse = z
  .strictObject({
    contact: id.describe('The id of a contact in municipality.yaml.'),
    when: condition
      .optional()
      .describe('Absent: always. The contact is left out only where the condition is false.'),
    'who-should-call': bilingual.describe('Who should ring it, for those who have not answered.'),
    note: wording.optional().describe('A sentence beside the number.'),
    cites,
  })
  .describe(
    'Who to call. Entries stand in order; a contact listed twice is shown once, at its first place that holds.',
  )

const kind = z.enum(factKinds, `expected one of: ${factKinds.join(', ')}`)

const fact = z.union(
  [
    z.strictObject({
      kind,
      text: wording,
      free: z
        .boolean()
        .optional()
        .describe('Only on kind cost: whether the support itself is free.'),
      when: condition
        .optional()
        .describe('Absent: always. The fact is left out only where the condition is false.'),
      cites,
    }),
    z.strictObject({
      kind,
      'not-stated': z
        .literal(true)
        .describe('The standard is silent on this kind, and the site says so.'),
    }),
  ],
  { error: 'expected { kind, text, cites } or { kind, not-stated: true }' },
)

const interpretation = z
  .strictObject({
    id,
    doubt: bilingual,
    reading: bilingual,
    because: bilingual,
    cites,
  })
  .describe('A doubt in the standard, how it was read, and why.')

const retired = z
  .strictObject({
    on: day.describe('The day it stopped.'),
    text: bilingual.describe('What came instead, and where to turn.'),
    'replaced-by': z
      .string()
      .optional()
      .describe('`<municipality>/<standard>` of the one that replaces it.'),
  })
  .describe('A standard that no longer holds: it keeps its address and says where to go.')

export const standardSchema = z.strictObject({
  title: bilingual,
  summary: bilingual.describe('What the support is, in one or two sentences.'),
  retired: retired.optional(),
  questions: z
    .tuple([voiceQuestion], question)
    .describe('In the order they are asked; `voice` first.'),
  criteria: z
    .array(criterion)
    .min(1, 'expected at least one criterion')
    .describe('All must be met to fit the target group.'),
  contacts: z.array(contactUse).min(1, 'expected at least one contact'),
  facts: z.array(fact),
  interpretations: z.array(interpretation).default([]),
})
export type StandardRecord = z.infer<typeof standardSchema>
