import { expect, test } from 'vitest'
import { inEach } from '#guide/in-each.ts'
import {
  isLanguage,
  languages,
  languageTable,
  mainLanguage,
  otherLanguages,
} from '#guide/languages.ts'

test('one value for each language', () => {
  expect(languages).toEqual(['da', 'en'])
  expect(inEach((language) => `${language}!`)).toEqual({ da: 'da!', en: 'en!' })
})

test('only the codes in the table are languages', () => {
  expect(['da', 'en', 'DA', 'de', '', 'toString'].filter(isLanguage)).toEqual(['da', 'en'])
})

test('the others, in the order of the table', () => {
  for (const language of languages) {
    const others = otherLanguages(language)
    expect(others).not.toContain(language)
    expect(new Set([language, ...others])).toEqual(new Set(languages))
  }
  expect(languages).toContain(mainLanguage)
})

test('no two pages of the site have one name in a language', () => {
  for (const language of languages) {
    const names = Object.values(languageTable[language].sitePages)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('a locale is one that dates are known in', () => {
  const locales = languages.map((language) => languageTable[language].locale)
  expect(Intl.DateTimeFormat.supportedLocalesOf(locales)).toEqual(locales)
})
