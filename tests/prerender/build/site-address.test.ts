import { expect, test } from 'vitest'
import { parseSiteUrl } from '#prerender/build/site-address.ts'

test('an origin is taken as it is, without the slash', () => {
  expect(parseSiteUrl('https://guide.example.dk')).toBe('https://guide.example.dk')
  expect(parseSiteUrl('https://guide.example.dk/')).toBe('https://guide.example.dk')
  expect(parseSiteUrl('http://localhost:4173')).toBe('http://localhost:4173')
})

test('no setting is no address', () => {
  expect(parseSiteUrl(undefined)).toBeUndefined()
  expect(parseSiteUrl('')).toBeUndefined()
})

test.each([
  'guide.example.dk',
  'https://example.dk/guide',
  'ftp://example.dk',
  'https://e.dk/?a=b',
])('%s stops the build with what is expected', (setting) => {
  expect(() => parseSiteUrl(setting)).toThrow(`SITE_URL is “${setting}”; expected an address`)
})
