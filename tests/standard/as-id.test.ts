import { expect, test } from 'vitest'
import { asId } from '#standard/as-id.ts'

test.each([
  ['Under 15', 'under-15'],
  ['30 år eller mere', '30-aar-eller-mere'],
  ['Ishøj – Vallensbæk', 'ishoej-vallensbaek'],
  ['ÆRØ', 'aeroe'],
  ['Café “Zoë”', 'cafe-zoe'],
  ['(ja)', 'ja'],
  ['§§', ''],
  ['', ''],
])('the id nearest to “%s” is “%s”', (text, id) => {
  expect(asId(text)).toBe(id)
})
