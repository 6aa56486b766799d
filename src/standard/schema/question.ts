/** The shape of a question and its options: in `standard.yaml`, or in `municipality.yaml` for several standards. */
import { z } from 'zod'
import { meanings, means, notInGuide } from './meaning.ts'
import { multilingual, cites, id, wording } from './primitives.ts'

export const unsure = z
  .literal(true)
  .describe('`true` on answers such as “Det ved jeg ikke”: a condition then cannot be known.')

export const option = z
  .strictObject({
    id: id.describe('The value of the answer.'),
    label: wording.describe('What the citizen reads beside the radio button.'),
    unsure: unsure.exactOptional(),
    'kept-because': notInGuide(means(multilingual, { role: 'explanation' }), 'handbook')
      .exactOptional()
      .describe(
        'Why this option is offered although no rule tells it from another; shown on the rules page.',
      ),
  })
  .describe(
    'An option of a question, written out; a bare id such as `yes` takes its label from site.yaml instead.',
  )
  .register(meanings, { role: 'option', noun: 'option', namedBy: 'id' })

const pointOfShared = z
  .strictObject({
    id: id.describe('Tells the point from the others.'),
    text: wording.describe('One thing, as a sentence with its full stop.'),
  })
  .register(meanings, { noun: 'point', namedBy: 'id' })

const point = pointOfShared.extend({ cites }).register(meanings, { noun: 'point', namedBy: 'id' })

const points = <P extends z.ZodType>(schema: P) =>
  z
    .array(schema)
    .min(2, 'expected at least two points')
    .describe(
      'A short list under the question, which is asked of all of it: “Passer alt dette på dig?”, “Får du noget af dette?”.',
    )

/** Without clauses: where it is shared, each standard cites its own. */
export const sharedQuestion = z
  .strictObject({
    id: id.describe('The name of the answer in conditions and in the form.'),
    ask: wording.describe('The question itself, one sentence.'),
    hint: wording.exactOptional().describe('A sentence of help under the question.'),
    points: points(pointOfShared).exactOptional(),
    choose: wording.describe(
      'What to do when nothing is chosen, such as "Vælg, hvor gammel du er".',
    ),
    private: notInGuide(z.literal(true), 'editors')
      .exactOptional()
      .describe('`true` on questions that stand last because they are the most private.'),
    fixed: z
      .literal(true)
      .exactOptional()
      .describe('`true` where nobody can change the answer, such as an age.'),
    options: z
      .array(z.union([id, option], { error: 'expected an option id or { id, label }' }))
      .min(2, 'expected at least two options')
      .describe('The answers on offer, in order.'),
  })
  .register(meanings, { role: 'question', noun: 'question', namedBy: 'id' })

export const question = sharedQuestion
  .extend({ points: points(point).exactOptional(), cites })
  .register(meanings, { role: 'question', noun: 'question', namedBy: 'id' })

export const sharedQuestionUse = z
  .strictObject({
    shared: id.describe('The id of a question in municipality.yaml.'),
    hint: wording
      .exactOptional()
      .describe('A sentence of help in this standard, in place of the shared one if there is one.'),
    points: z

      .array(
        z
          .strictObject({ id: id.describe('The id of the point in municipality.yaml.'), cites })
          .register(meanings, { noun: 'point', namedBy: 'id' }),
      )
      .exactOptional()
      .describe('Where this standard has the points of the shared question.'),
    cites,
  })
  .describe('A question that municipality.yaml has for several standards.')
  .register(meanings, { role: 'question', noun: 'question', namedBy: 'shared' })
export type SharedQuestionUse = z.infer<typeof sharedQuestionUse>
