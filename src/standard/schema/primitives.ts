/** The small values that the content's files are made of. */
import { z } from 'zod'
import { inEach } from '#guide/in-each.ts'
import { languages, languageTable, mainLanguage } from '#guide/languages.ts'
import { asId } from '../as-id.ts'
import { expectations } from './expectations.ts'
import { meanings } from './meaning.ts'

const idForm = 'an id of lower-case letters a–z, digits and hyphens, such as “under-15”'

/** An id: lower-case ASCII letters, digits and hyphens, such as `under-15`. */
export const id = z
  .string({ error: 'expected an id' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `expected ${idForm}`)
  .register(meanings, { kind: 'id' })
  .register(expectations, {
    expected: idForm,
    remedy: (written) => {
      if (written === '') return 'Write an id: one short name without spaces.'
      return written === asId(written)
        ? `Put it in quotes: "${written}".`
        : `Write “${asId(written)}”.`
    },
  })

/** A text that is the same in every language, such as the name of a street. */
export const plainText = z.string().trim().min(1, 'expected a text, found nothing')

/** `{ da: …, en: … }` */
const example = `{ ${languages.map((language) => `${language}: …`).join(', ')} }`

const andList = new Intl.ListFormat('en')

const inEachLanguage = () =>
  `Write the text ${andList.format(
    languages.map((language) => `in ${languageTable[language].englishName} after “${language}:”`),
  )}.`

export const multilingual = z
  .strictObject(
    inEach((language) => {
      const what = `The ${languageTable[language].englishName} text`
      return plainText.describe(
        language === mainLanguage ? `${what}.` : `${what}; says the same, number for number.`,
      )
    }),
  )
  .describe('A text in each language.')
  .register(meanings, { kind: 'text' })
  .register(expectations, {
    expected: `a text in each language: ${example}`,
    remedy: inEachLanguage,
  })
export type Multilingual = z.infer<typeof multilingual>

export const wording = z
  .union([
    multilingual,
    z.strictObject({
      self: multilingual.describe('Said to the person the support is for.'),
      relative: multilingual.describe('Said to a relative of that person.'),
    }),
  ])
  .describe('A text in each language: one wording for everybody, or one for each voice.')
  .register(meanings, { kind: 'text' })
  .register(expectations, {
    expected: `a text in each language: ${example}, or such a text for each of self and relative`,
    remedy: inEachLanguage,
  })
export type MultilingualWording = z.infer<typeof wording>

const dayForm = 'a date written YYYY-MM-DD, such as 2026-03-31'

export const day = z.iso
  .date(`expected ${dayForm}`)
  .describe('A day of the calendar, YYYY-MM-DD.')
  .register(expectations, {
    expected: dayForm,
    remedy: () =>
      'Write year, month and day with hyphens between; the day must be in the calendar.',
  })

const dayOrMonthForm = 'a date written YYYY-MM-DD or YYYY-MM, such as 2020-03'

export const dayOrMonth = z
  .union([day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)], {
    error: `expected ${dayOrMonthForm}`,
  })
  .describe('A day or a month of the calendar, YYYY-MM-DD or YYYY-MM.')
  .register(expectations, {
    expected: dayOrMonthForm,
    remedy: () => 'Write year and month, and the day if it is known, with hyphens between.',
  })

/**
 * A Danish phone number: eight digits, in pairs if you like, such as "70 22 22 10", or a shared European number of six,
 * such as "116 111". Kept without spaces.
 */
export const phoneNumber = z
  .string({ error: 'expected a phone number in quotes, such as "70 22 22 10"' })
  .transform((number) => number.replaceAll(' ', ''))
  .pipe(
    z
      .string()
      .regex(
        /^([2-9]\d{7}|116\d{3})$/,
        'expected a phone number of eight digits, such as "70 22 22 10"',
      ),
  )
  .register(meanings, { kind: 'phone' })
  .register(expectations, {
    expected: 'a phone number of eight digits in quotes, such as "70 22 22 10"',
    remedy: () => 'Write the eight digits in quotes, without +45. Check the number at its source.',
  })

const mailAddressForm = 'an address such as help@example.dk'

export const mailAddress = z
  .email(`expected ${mailAddressForm}`)
  .describe('An e-mail address, such as help@example.dk.')
  .register(expectations, {
    expected: mailAddressForm,
    remedy: () => 'Write one address, with an @ and no spaces. Check it at its source.',
  })

const webAddressForm = 'an address that starts with https://'

export const webAddress = z
  .url({
    protocol: /^https$/,
    error: `expected ${webAddressForm}`,
  })
  .describe('A web address that starts with https://.')
  .register(expectations, {
    expected: webAddressForm,
    remedy: (written) =>
      written.startsWith('http://')
        ? 'Write https:// in place of http://, and try the address in a browser.'
        : 'Copy the whole address from a browser, https:// included.',
  })

export const outsideSource = z
  .strictObject({
    text: multilingual.describe('Where it is known from, in words.'),
    address: webAddress.exactOptional().describe('The page on which it was found.'),
    'checked-on': day.describe('The day somebody last checked it.'),
    'review-due': day.exactOptional().describe('When it must be looked at again.'),
  })
  .describe('Where a contact or a number is known from, where no standard states it.')

const clauseForm = 'the id of a clause, such as “price”, or “document/clause”'

/** A clause of the standard's own document by its id, one of another document as `<document>/<clause>`. */
const clauseReference = z
  .string({ error: `expected ${clauseForm}` })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, `expected ${clauseForm}`)
  .register(expectations, {
    expected: clauseForm,
    remedy: () =>
      'Write the id as the register has it; before the clause of another document, that document’s name and a slash.',
  })

export const cites = z
  .array(clauseReference)
  .min(1, 'expected at least one clause id')
  .describe(
    'The ids of the clauses that say it; `<document>/<clause>` where a document of the municipality says it.',
  )
  .register(meanings, { kind: 'cites' })
  .register(expectations, {
    expected: 'a list of clause ids',
    remedy: () => 'Write the ids of the clauses in square brackets: [one-clause, another-clause].',
  })
