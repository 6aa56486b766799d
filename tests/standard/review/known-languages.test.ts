import { expect, test } from 'vitest'
import { languages } from '#guide/languages.ts'
import { isKnown, knownLanguages, unknownLanguages } from '#standard/review/known-languages.ts'

test('every language of the site is known to the review or told as unknown', () => {
  for (const language of languages)
    expect(isKnown(language)).toBe(!unknownLanguages.includes(language))
  expect(languages).toEqual(expect.arrayContaining([...knownLanguages]))
})
