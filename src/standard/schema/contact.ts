/** The shape of a contact: a place that citizens can turn to, and every way to reach it. */
import { z } from 'zod'
import { applyKinds } from '#guide/guide.ts'
import { meanings, means } from './meaning.ts'
import { openingHours } from './opening-hours.ts'
import {
  id,
  mailAddress,
  multilingual,
  outsideSource,
  phoneNumber,
  plainText,
  webAddress,
} from './primitives.ts'

const phone = z.strictObject({
  number: means(phoneNumber, { isUnnamed: true }).describe('Eight digits, in quotes.'),
  label: multilingual.exactOptional().describe("What tells it from the contact's other numbers."),
  hours: openingHours
    .exactOptional()
    .describe("When this number is answered, where that is not the contact's own hours."),
})

const visit = z
  .strictObject({
    street: plainText.describe('Street and number.'),
    postcode: z
      .string()
      .regex(/^\d{4}$/, 'expected four digits in quotes, such as "3600"')
      .describe('Four digits, in quotes.'),
    town: plainText,
  })
  .describe('An address to visit.')

const wayToApply = z
  .strictObject({
    kind: z
      .enum(applyKinds, `expected one of: ${applyKinds.join(', ')}`)
      .describe('A form on the web, a letter by Digital Post, or a form on paper.'),
    label: multilingual.describe('What it is called, such as “Ansøg om madservice”.'),
    address: webAddress
      .exactOptional()
      .describe('Where it is found; an online form has one, the others may.'),
  })
  .describe('A way to apply, which is no phone number and is shown as what it is.')

const clauseSource = z
  .strictObject({ standard: id, clause: id })
  .describe("Known from the standard itself: the standard's folder and the clause.")

const documentSource = z
  .strictObject({ document: id, clause: id })
  .describe('Known from a document of the municipality: its name and the clause.')

export const contact = z
  .strictObject({
    id,
    name: multilingual,
    organisation: multilingual
      .exactOptional()
      .describe('Whose it is, where that is not the municipality.'),
    phones: z.array(phone).default([]),
    hours: openingHours.exactOptional(),
    email: mailAddress.exactOptional(),
    visit: visit.exactOptional(),
    apply: z.array(wayToApply).min(1, 'expected at least one way to apply').exactOptional(),
    website: webAddress.exactOptional(),
    source: z.union([clauseSource, documentSource, outsideSource], {
      error: 'expected { standard, clause }, { document, clause } or { text, checked-on }',
    }),
  })
  .refine(
    ({ phones, email, apply, website }) =>
      phones.length > 0 || email !== undefined || apply !== undefined || website !== undefined,
    { error: 'expected a phone number, an email, a way to apply or a website' },
  )
  .register(meanings, { noun: 'contact', namedBy: 'id' })
export type ContactRecord = z.infer<typeof contact>
