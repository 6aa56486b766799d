/** The shape of `site.yaml`: what every page and every standard shares. */
import { z } from 'zod'
import { meanings, notInGuide } from './meaning.ts'
import { bilingual, id, outsideSource, webAddress, wording } from './primitives.ts'

const emergencyContact = z
  .strictObject({
    name: bilingual,
    when: bilingual.describe('When to use it.'),
    number: z
      .string()
      .regex(/^\d{3,8}$/, 'expected three to eight digits in quotes, such as "112"')
      .describe('Three to eight digits, in quotes.'),
    source: outsideSource
      .exactOptional()
      .describe('Where the number is known from; 112 needs none.'),
  })
  .refine(({ number, source }) => number === '112' || source !== undefined, {
    error: 'expected a source with the day it was checked, as for every number but 112',
    // A number of the wrong form is reported alone, without asking for its source.
    when: ({ issues }) => issues.length === 0,
  })
  .register(meanings, { noun: 'emergency contact' })

const sharedOption = z
  .strictObject({ id, label: wording, unsure: z.literal(true).exactOptional() })
  .register(meanings, { noun: 'option', namedBy: 'id' })

export const siteSchema = z
  .strictObject({
    name: bilingual,
    emergency: z.array(emergencyContact).min(1),
    'leave-to': webAddress.describe(
      'A neutral page, such as the weather, for those who must leave at once; it learns nothing about them.',
    ),
    voice: notInGuide(
      z.strictObject({
        ask: bilingual,
        choose: bilingual,
        self: bilingual,
        relative: bilingual,
      }),
      'joined',
    ).describe('The first question of every standard.'),
    options: notInGuide(z.array(sharedOption), 'joined').describe(
      'Options that many questions share; a question names them by their bare id.',
    ),
  })
  .register(meanings, { role: 'site', noun: 'site' })
export type SiteRecord = z.infer<typeof siteSchema>
