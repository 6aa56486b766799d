/** The shape of `municipality.yaml`: a municipality and the places its citizens can turn to. */
import { z } from 'zod'
import { meanings, means, notInGuide } from './meaning.ts'
import { emergencyContact } from './emergency-contact.ts'
import { multilingual, id, outsideSource, phoneNumber, webAddress } from './primitives.ts'

const phone = z.strictObject({
  number: means(phoneNumber, { isUnnamed: true }).describe('Eight digits, in quotes.'),
  label: multilingual.exactOptional().describe("What tells it from the contact's other numbers."),
})

const clauseSource = z
  .strictObject({ standard: id, clause: id })
  .describe("A number known from the standard itself: the standard's folder and the clause.")

export const contact = z
  .strictObject({
    id,
    name: multilingual,
    organisation: multilingual
      .exactOptional()
      .describe('Whose it is, where that is not the municipality.'),
    phones: z.array(phone).default([]),
    website: webAddress.exactOptional(),
    source: z.union([clauseSource, outsideSource], {
      error: 'expected { standard, clause } or { text, checked-on }',
    }),
  })
  .refine((place) => place.phones.length > 0 || place.website !== undefined, {
    error: 'expected a phone number or, where none is known, a website',
  })
  .register(meanings, { noun: 'contact', namedBy: 'id' })

export const municipalitySchema = z
  .strictObject({
    name: multilingual.describe('The municipality\'s name, with "Kommune".'),
    code: notInGuide(
      z.string().regex(/^0\d{3}$/, 'expected four digits in quotes, such as "0250"'),
      'editors',
    ).describe('The number Danmarks Statistik gives it, such as "0250".'),
    website: webAddress.exactOptional(),
    acute: z
      .array(emergencyContact)
      .default([])
      .describe('Whom to turn to when it cannot wait, and no life is in danger.'),
    contacts: notInGuide(z.array(contact), 'joined'),
  })
  .register(meanings, { role: 'municipality', noun: 'municipality' })
export type MunicipalityRecord = z.infer<typeof municipalitySchema>
