/** The small values that the content's files are made of. Imports zod only. */
import { z } from 'zod'

/** An id: lower-case ASCII letters, digits and hyphens, such as `under-15`. */
export const id = z
  .string({ error: 'expected an id' })
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected an id of lower-case letters a–z, digits and hyphens, such as “under-15”',
  )

const sentence = z.string().trim().min(1, 'expected a text, found nothing')

export const bilingual = z
  .strictObject({
    da: sentence.describe('The Danish text.'),
    en: sentence.describe('The English text; says the same, number for number.'),
  })
  .describe('A text in both languages.')
export type Bilingual = z.infer<typeof bilingual>

export const wording = z
  .union([
    bilingual,
    z.strictObject({
      self: bilingual.describe('Said to the person the support is for.'),
      relative: bilingual.describe('Said to a relative of that person.'),
    }),
  ])
  .describe('A text in both languages: one wording for everybody, or one for each voice.')
export type BilingualWording = z.infer<typeof wording>

export const day = z.iso
  .date('expected a date written YYYY-MM-DD, such as 2026-03-31')
  .describe('A day of the calendar, YYYY-MM-DD.')

export const dayOrMonth = z
  .union([day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)], {
    error: 'expected a date written YYYY-MM-DD or YYYY-MM, such as 2020-03',
  })
  .describe('A day or a month of the calendar, YYYY-MM-DD or YYYY-MM.')

/** A Danish phone number: eight digits, in pairs if you like, such as "70 22 22 10". Kept without spaces. */
export const phoneNumber = z
  .string({ error: 'expected a phone number in quotes, such as "70 22 22 10"' })
  .transform((number) => number.replaceAll(' ', ''))
  .pipe(
    z
      .string()
      .regex(/^[2-9]\d{7}$/, 'expected a phone number of eight digits, such as "70 22 22 10"'),
  )

export const webAddress = z
  .url({
    protocol: /^https$/,
    error: 'expected an address that starts with https://',
  })
  .describe('A web address that starts with https://.')

export const outsideSource = z
  .strictObject({
    text: bilingual.describe('Where it is known from, in words.'),
    address: webAddress.optional(),
    'checked-on': day.describe('The day somebody last checked it.'),
  })
  .describe('A number known from elsewhere.')
export type OutsideSourceRecord = z.infer<typeof outsideSource>

export const cites = z
  .array(id)
  .min(1, 'expected at least one clause id')
  .describe('The ids of the clauses that say it.')
