/** The shape of `municipality.yaml`: a municipality and the places its citizens can turn to. */
import { z } from 'zod'
import { bilingual, day, id, phoneNumber, webAddress } from './primitives.ts'

const phone = z.strictObject({
  /** Eight digits, in quotes. */
  number: phoneNumber,
  /** What tells it from the contact's other numbers. */
  label: bilingual.optional(),
})

/** A number known from the standard itself: the standard's folder and the clause. */
const clauseSource = z.strictObject({ standard: id, clause: id })

/** A number known from elsewhere. */
const outsideSource = z.strictObject({
  /** Where it is known from, in words. */
  text: bilingual,
  address: webAddress.optional(),
  /** The day somebody last checked it. */
  'checked-on': day,
})

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
  /** The municipality's name, with "Kommune". */
  name: bilingual,
  /** The number Danmarks Statistik gives it, such as "0250". */
  code: z.string().regex(/^0\d{3}$/, 'expected four digits in quotes, such as "0250"'),
  website: webAddress.optional(),
  contacts: z.array(contact),
})
export type MunicipalityRecord = z.infer<typeof municipalitySchema>
