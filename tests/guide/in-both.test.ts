import { expect, test } from 'vitest'
import { inBoth, languages } from '#guide/in-both.ts'

test('one value for each language', () => {
  expect(languages).toEqual(['da', 'en'])
  expect(inBoth((language) => `${language}!`)).toEqual({ da: 'da!', en: 'en!' })
})
