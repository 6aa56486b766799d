/** Prices in both languages: to the øre, whatever the amount. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PriceToWord, toPrice } from '#i18n/price-words.ts'

/** With plain spaces, which the words keep from breaking. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

test.each<[PriceToWord, string, string]>([
  [{ amount: 62.5, per: 'meal' }, '62,50 kr. pr. måltid.', 'DKK 62.50 a meal.'],
  [{ amount: 1250, per: 'month' }, '1.250 kr. om måneden.', 'DKK 1,250 a month.'],
  [{ amount: 200 }, '200 kr.', 'DKK 200.'],
  [{ amount: 0.05, per: 'km' }, '0,05 kr. pr. kilometer.', 'DKK 0.05 per kilometre.'],
  [
    { amount: 40, per: 'hour', limit: 'at-most' },
    'Højst 40 kr. i timen.',
    'At most DKK 40 an hour.',
  ],
  [{ amount: 40, per: 'trip', limit: 'from' }, 'Fra 40 kr. pr. tur.', 'From DKK 40 a trip.'],
  [
    { amount: 15, per: 'portion', limit: 'from', what: 'Dessert', validFrom: '2026-01-01' },
    'Dessert: fra 15 kr. pr. portion (fra 1. januar 2026).',
    'Dessert: from DKK 15 a portion (from 1 January 2026).',
  ],
])('%j', (price, danish, english) => {
  expect(plain(toPrice(price, 'da').text)).toBe(danish)
  expect(plain(toPrice(price, 'en').text)).toBe(english)
})

test('alone, and as the lowest of several', () => {
  const { alone, from } = toPrice({ amount: 62.5, per: 'meal', what: 'Hovedret' }, 'da')
  expect(plain(alone)).toBe('62,50 kr. pr. måltid')
  expect(plain(from ?? '')).toBe('Fra 62,50 kr. pr. måltid')
  expect(toPrice({ amount: 62.5, limit: 'at-most' }, 'da').from).toBeUndefined()
})

test('what to say once it should have been looked at again', () => {
  expect(toPrice({ amount: 5, reviewDue: '2027-01-01' }, 'da')).toMatchObject({
    reviewDue: '2027-01-01',
    overdue: 'Prisen skulle være gennemgået senest 1. januar 2027. Spørg, hvad den er nu.',
  })
})

test('every amount in øre is written digit by digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (oere) => {
      const [kroner, rest] = [Math.floor(oere / 100), oere % 100]
      const price = toPrice({ amount: Number(`${kroner}.${String(rest).padStart(2, '0')}`) }, 'da')
      expect(price.oere).toBe(oere)
      const digits = price.alone.replaceAll(/[^\d,]/g, '')
      expect(digits).toBe(rest === 0 ? `${kroner}` : `${kroner},${String(rest).padStart(2, '0')}`)
    }),
  )
})
