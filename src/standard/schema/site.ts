/** The shape of `site.yaml`: what every page and every standard shares. */
import { z } from 'zod'
import { bilingual, id, outsideSource, webAddress, wording } from './primitives.ts'

const emergencyContact = z
  .strictObject({
    name: bilingual,
    when: bilingual.describe('When to use it.'),
    number: z
      .string()
      .regex(/^\d{3,8}$/, 'expected three to eight digits in quotes, such as "112"')
      .describe('Three to eight digits, in quotes.'),
    source: outsideSource.optional().describe('Where the number is known from; 112 needs none.'),
  })
  .refine(({ number, source }) => number === '112' || source !== undefined, {
    error: 'expected a source with the day it was checked, as for every number but 112',
    // Whose number is no number hears of that alone.
    when: ({ issues }) => issues.length === 0,
  })

export const siteSchema = z.strictObject({
  name: bilingual,
  emergency: z.array(emergencyContact).min(1),
  'leave-to': webAddress.describe(
    'A neutral page, such as the weather, for those who must leave at once; it learns nothing about them.',
  ),
  voice: z
    .strictObject({
      ask: bilingual,
      choose: bilingual,
      self: bilingual,
      relative: bilingual,
    })
    .describe('The first question of every standard.'),
  options: z
    .array(z.strictObject({ id, label: wording, unsure: z.literal(true).optional() }))
    .describe('Options that many questions share; a question names them by their bare id.'),
})
export type SiteRecord = z.infer<typeof siteSchema>
