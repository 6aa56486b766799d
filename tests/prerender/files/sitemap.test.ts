import { expect, test } from 'vitest'
import { robots, sitemap } from '#prerender/files/sitemap.ts'

const absolute = (path: string) => `https://guide.example.dk${path}`
const page = (name: string) => ({ da: `/da/${name}`, en: `/en/${name}` })

test('each page stands in both languages, and names the other', () => {
  const [file, ...rest] = sitemap([page('a&b')], absolute)
  expect(rest).toEqual([])
  expect(file?.fileName).toBe('sitemap.xml')
  const locations = [...(file?.source.matchAll(/<loc>(.*?)<\/loc>/g) ?? [])].map(([, at]) => at)
  expect(locations).toEqual([
    'https://guide.example.dk/da/a&amp;b',
    'https://guide.example.dk/en/a&amp;b',
  ])
  expect(file?.source.match(/hreflang="x-default" href="[^"]*\/da\/a&amp;b"/g)).toHaveLength(2)
})

test('more addresses than one file may hold become parts with an index', () => {
  const files = sitemap([page('a'), page('b'), page('c')], absolute, 4)
  expect(files.map(({ fileName }) => fileName)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
  ])
  expect(files.map(({ source }) => source.match(/<loc>/g)?.length)).toEqual([2, 4, 2])
  expect(files[0]?.source).toContain('<loc>https://guide.example.dk/sitemap-2.xml</loc>')
})

test('robots are let in, and led to the sitemap where there is one', () => {
  expect(robots().source).toBe('User-agent: *\nAllow: /\n')
  expect(robots('https://guide.example.dk/sitemap.xml').source).toMatch(
    /\n\nSitemap: https:\/\/guide\.example\.dk\/sitemap\.xml\n$/,
  )
})
