/** The shape of a price in `standard.yaml`. */
import { z } from 'zod'
import { expectations } from './expectations.ts'
import { day, multilingual } from './primitives.ts'

/** What a price is paid for. */
const units = [
  'meal',
  'portion',
  'trip',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'time',
  'km',
] as const

const limits = ['at-most', 'from'] as const

const amountForm = 'kroner and øre as a number with a point, such as 62.50'

const amount = z
  .number({ error: `expected ${amountForm}` })
  .positive(`expected ${amountForm}, more than nothing`)
  .refine((kroner) => Math.round(kroner * 100) / 100 === kroner, `expected ${amountForm}`)
  .register(expectations, {
    expected: amountForm,
    remedy: (written) =>
      /^[\d.]+,\d+$/.test(written)
        ? `Write ${written.replaceAll('.', '').replace(',', '.')}, without quotes.`
        : 'Write the number alone, without “kr.” and quotes; where it is free, write free: true and no price.',
  })

export const price = z
  .strictObject({
    amount: amount.describe('In kroner: 62.50 is 62 kroner and 50 øre.'),
    per: z
      .enum(units, `expected one of: ${units.join(', ')}`)
      .exactOptional()
      .describe('What it is paid for; `time` is for each time. Absent: once.'),
    limit: z
      .enum(limits, `expected one of: ${limits.join(', ')}`)
      .exactOptional()
      .describe('`at-most` or `from`; absent: exactly this.'),
    what: multilingual
      .exactOptional()
      .describe('What tells it from the other prices, such as “Hovedret”; without a full stop.'),
    'valid-from': day.exactOptional().describe('The day from which it is the price.'),
    'review-due': day.exactOptional().describe('When it must be looked at again.'),
  })
  .describe('One price; the site writes it out in each language.')
