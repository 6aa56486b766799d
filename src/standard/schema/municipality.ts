/** The shape of `municipality.yaml`: a municipality and the places its citizens can turn to. */
import { z } from 'zod'
import { bilingual, id, outsideSource, phoneNumber, webAddress } from './primitives.ts'

const phone = z.strictObject({
  number: phoneNumber.describe('Eight digits, in quotes.'),
  label: bilingual.optional().describe("What tells it from the contact's other numbers."),
})

const clauseSource = z
  .strictObject({ standard: id, clause: id })
  .describe("A number known from the standard itself: the standard's folder and the clause.")

const contact = z
  .strictObject({
    id,
    name: bilingual,
    phones: z.array(phone).default([]),
    website: webAddress.optional(),
    source: z.union([clauseSource, outsideSource], {
      error: 'expected { standard, clause } or { text, checked-on }',
    }),
  })
  .refine((place) => place.phones.length > 0 || place.website !== undefined, {
    error: 'expected a phone number or, where none is known, a website',
  })
export type ContactRecord = z.infer<typeof contact>

export const municipalitySchema = z.strictObject({
  name: bilingual.describe('The municipality\'s name, with "Kommune".'),
  code: z
    .string()
    .regex(/^0\d{3}$/, 'expected four digits in quotes, such as "0250"')
    .describe('The number Danmarks Statistik gives it, such as "0250".'),
  website: webAddress.optional(),
  contacts: z.array(contact),
})
export type MunicipalityRecord = z.infer<typeof municipalitySchema>
