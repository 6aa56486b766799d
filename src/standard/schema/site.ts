/** The shape of `site.yaml`: what every page and every standard shares. */
import { z } from 'zod'
import { bilingual, day, id, webAddress, wording } from './primitives.ts'

const emergencyContact = z.strictObject({
  name: bilingual,
  /** When to use it. */
  when: bilingual,
  /** Three to eight digits, in quotes. */
  number: z.string().regex(/^\d{3,8}$/, 'expected three to eight digits in quotes, such as "112"'),
  /** Where the number is known from; 112 needs none. */
  source: z
    .strictObject({ text: bilingual, address: webAddress.optional(), 'checked-on': day })
    .optional(),
})

export const siteSchema = z.strictObject({
  name: bilingual,
  emergency: z.array(emergencyContact).min(1),
  /** The first question of every standard. */
  voice: z.strictObject({
    ask: bilingual,
    choose: bilingual,
    self: bilingual,
    relative: bilingual,
  }),
  /** Options that many questions share; a question names them by their bare id. */
  options: z.array(z.strictObject({ id, label: wording, unsure: z.literal(true).optional() })),
})
export type SiteRecord = z.infer<typeof siteSchema>
