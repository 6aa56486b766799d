/** The shape of a place to turn to when it cannot wait: for the whole site, or for one municipality. */
import { z } from 'zod'
import { meanings } from './meaning.ts'
import { multilingual, outsideSource } from './primitives.ts'

export const emergencyContact = z
  .strictObject({
    name: multilingual.describe(
      'Whom one turns to, such as “Lægevagten” (the out-of-hours doctor).',
    ),
    when: multilingual.describe('When to use it.'),
    number: z
      .string()
      .regex(/^\d{3,8}$/, 'expected three to eight digits in quotes, such as "112"')
      .exactOptional()
      .describe('Three to eight digits, in quotes; absent where everybody has their own.'),
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
