import { expect, test } from 'vitest'
import { parseBasePath, parseFrameAncestors, parseSiteUrl } from '#prerender/build/site-address.ts'

test('an origin is taken as it is, without the slash', () => {
  expect(parseSiteUrl('https://guide.example.dk')).toBe('https://guide.example.dk')
  expect(parseSiteUrl('https://guide.example.dk/')).toBe('https://guide.example.dk')
  expect(parseSiteUrl('http://localhost:4173')).toBe('http://localhost:4173')
})

test('without a setting there is no address', () => {
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

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['guide', '/guide/'],
  ['/guide', '/guide/'],
  ['guide/', '/guide/'],
  ['/borger/guide/', '/borger/guide/'],
])('the folder %o is %s', (setting, folder) => {
  expect(parseBasePath(setting)).toBe(folder)
})

test.each([
  'https://example.dk/guide',
  'C:/Program Files/Git/guide',
  '../guide',
  '/a b/',
  '//x',
  '?x',
])('the folder %s stops the build with what is expected', (setting) => {
  expect(() => parseBasePath(setting)).toThrow(
    `BASE_PATH is “${setting}”; expected the folder of the site, such as /guide/`,
  )
})

test.each([
  [undefined, '*'],
  ['', '*'],
  ['*', '*'],
  ['https://www.example.dk', 'https://www.example.dk'],
  ['https://a.dk/, https://*.B.dk', 'https://a.dk https://*.b.dk'],
  ['https://a.dk\nhttps://b.dk:8443', 'https://a.dk https://b.dk:8443'],
  ['self', "'self'"],
  ["'none'", "'none'"],
])('the sources %o are %s', (setting, sources) => {
  expect(parseFrameAncestors(setting)).toBe(sources)
})

test.each(['https://example.dk/page', 'mailto:x', 'a_b', "'unsafe-inline'", 'https://'])(
  'the source %s stops the build with what is expected',
  (setting) => {
    expect(() => parseFrameAncestors(setting)).toThrow(
      `FRAME_ANCESTORS names “${setting}”; expected sites such as https://www.example.dk`,
    )
  },
)

test('everybody or nobody beside others stops the build', () => {
  expect(() => parseFrameAncestors('https://a.dk, *')).toThrow('names “*” beside others')
  expect(() => parseFrameAncestors("'none' https://a.dk")).toThrow("names “'none'” beside others")
})
