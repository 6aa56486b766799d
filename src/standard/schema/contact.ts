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
    town: plainText.describe('The town, as on a letter.'),
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

const sourceClause = id.describe('The id of the clause that says it.')

const clauseSource = z
  .strictObject({
    standard: id.describe('The folder of the standard whose document says the number.'),
    clause: sourceClause,
  })
  .describe("Known from the standard itself: the standard's folder and the clause.")

const documentSource = z
  .strictObject({
    document: id.describe('The name of the document of the municipality that says the number.'),
    clause: sourceClause,
  })
  .describe('Known from a document of the municipality: its name and the clause.')

export const contact = z
  .strictObject({
    id: id.describe('The name by which standards name it: `contact: visitationen`.'),
    name: multilingual.describe('What the place is called; in English with its Danish name.'),
    organisation: multilingual
      .exactOptional()
      .describe('Whose it is, where that is not the municipality.'),
    phones: z.array(phone).default([]).describe('Its numbers, in the order shown.'),
    hours: openingHours.exactOptional(),
    email: mailAddress.exactOptional().describe('Where one can write to it.'),
    visit: visit.exactOptional(),
    apply: z
      .array(wayToApply)
      .min(1, 'expected at least one way to apply')
      .exactOptional()
      .describe('The ways to apply (ansøgning) that are no phone number.'),
    website: webAddress.exactOptional().describe('Its own page on the web.'),
    source: z
      .union([clauseSource, documentSource, outsideSource], {
        error: 'expected { standard, clause }, { document, clause } or { text, checked-on }',
      })
      .describe('Where its numbers, hours and addresses are known from.'),
  })
  .refine(
    ({ phones, email, apply, website }) =>
      phones.length > 0 || email !== undefined || apply !== undefined || website !== undefined,
    { error: 'expected a phone number, an email, a way to apply or a website' },
  )
  .register(meanings, { noun: 'contact', namedBy: 'id' })
export type ContactRecord = z.infer<typeof contact>
