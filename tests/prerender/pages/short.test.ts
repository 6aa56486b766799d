/** Short addresses without their script: the same standards in brief, and the way on in each language. */
import { expect, test } from 'vitest'
import { contentSource } from '#content/build/source.ts'
import { sourceAssets } from '#prerender/build/find-assets.ts'
import { pagesOfSite, pagesOfStandard } from '#prerender/pages/pages.ts'
import { renderPage } from '#prerender/html/render.tsx'
import { inventedContent } from '../../support/real-content.ts'
import { copyOfExample, replaceIn } from '../../content/broken-content.ts'

const template = '<!doctype html><html %language%><head><!--head--></head><!--body--></html>'

async function pagesOf(folder: string, siteUrl?: string) {
  const publication = await contentSource({ folder, today: '2026-12-01' }).publication()
  const surroundings = {
    template,
    assets: sourceAssets,
    frame: publication,
    siteUrl,
    frameAncestors: '',
    version: 'v',
  }
  const ofStandards = [...publication.standards()].flatMap((standard) => [
    ...pagesOfStandard(publication, standard),
  ])
  const pages = [...pagesOfSite(publication), ...ofStandards]
  return {
    addresses: pages.map(({ address }) => address),
    at(address: string): string {
      const page = pages.find((one) => one.address === address)
      if (!page) throw new Error(`There is no page at ${address}`)
      return renderPage(page, surroundings)
    },
  }
}

const invented = pagesOf(inventedContent, 'https://guide.example')

const text = (html: string) =>
  html
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('a municipality’s lists every standard with summary, cost, numbers and both languages', async () => {
  const html = (await invented).at('/eksempelby')
  expect(html).toMatch(/^<!doctype html><html lang="da">/)
  expect(html).toContain('<ul data-onward="">')
  expect(html.match(/data-onward/g)).toHaveLength(1)
  expect(html.match(/<h2/g)).toHaveLength(8)
  expect(text(html)).toContain('Madservice Mad bragt hjem til dem')
  expect(text(html)).toContain('En hovedret koster 58 kr.')
  expect(html).toContain('href="tel:+4595')
  expect(html).toContain('href="/en/eksempelby/madservice"')
  expect(text(html)).toContain('Dansk: Madservice English: Meals at home')
})

test('a standard’s has the same of the one, and only a standard with a word has one', async () => {
  const pages = await invented
  const html = pages.at('/eksempelby/mad')
  expect(text(html)).toContain('Madservice Mad bragt hjem til dem')
  expect(text(html)).toContain('En hovedret koster 58 kr.')
  expect(html).toContain('href="tel:+4595')
  expect(html).toContain('<a href="/da/eksempelby/madservice" hrefLang="da">Dansk: Madservice</a>')
  expect(pages.addresses.filter((address) => address.startsWith('/eksempelby/'))).toEqual([
    '/eksempelby/alkohol',
    '/eksempelby/koersel',
    '/eksempelby/ledsager',
    '/eksempelby/mad',
  ])
})

test('search engines know the page it leads to in its place, and the phone keeps nothing for it', async () => {
  const pages = await invented
  for (const [short, long] of [
    ['/eksempelby', '/da/eksempelby'],
    ['/eksempelby/mad', '/da/eksempelby/madservice'],
  ] as const) {
    const html = pages.at(short)
    expect(html).toContain(`<link rel="canonical" href="https://guide.example${long}">`)
    expect(html).not.toContain('data-keep')
  }
})

test('a poster has the short address in letters where there is one', async () => {
  const pages = await invented
  const typed = (standard: string) =>
    /<strong>(guide\.example[^<]*)/.exec(pages.at(`/en/eksempelby/${standard}/poster`))?.[1]
  expect(typed('madservice')).toBe('guide.example/eksempelby/mad')
  expect(typed('kort-forloeb')).toBe('guide.example/en/eksempelby/kort-forloeb')
})

test('a retired standard keeps its short address, which says so and where to turn', async () => {
  const folder = await copyOfExample()
  const retired = 'retired: { on: 2026-06-01, text: { da: Spørg os., en: Ask us. } }'
  await replaceIn(folder, 'standard', 'questions:', `short: snak\n${retired}\nquestions:`)
  const pages = await pagesOf(folder)
  const html = pages.at('/eksempel/snak')
  expect(html).toContain('Støtten findes ikke længere (ophørt 1. juni 2026)')
  expect(html).toContain('href="tel:')
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).not.toContain('class="cost"')
  expect(pages.at('/eksempel')).not.toContain('<h2')
})
