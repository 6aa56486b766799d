/** A standard that no longer holds keeps its addresses, and each of them says where to turn. */
import { expect, test } from 'vitest'
import { contentSource } from '#content/build/source.ts'
import { sourceAssets } from '#prerender/build/find-assets.ts'
import { pagesOfSite, pagesOfStandard } from '#prerender/pages/pages.ts'
import { renderPage } from '#prerender/html/render.tsx'
import { copyOfExample, replaceIn, reportAfter } from '../../content/broken-content.ts'

const template = '<!doctype html><html %language%><head><!--head--></head><!--body--></html>'
const retired =
  'retired: { on: 2026-06-01, replaced-by: eksempel/samtaler, text: { da: Spørg i Centret., en: Ask at the centre. } }'

async function pagesWhenRetired() {
  const folder = await copyOfExample()
  await replaceIn(folder, 'standard', 'questions:', `${retired}\nquestions:`)
  const publication = await contentSource({ folder, today: '2026-11-21' }).publication()
  const surroundings = {
    template,
    assets: sourceAssets,
    frame: publication,
    siteUrl: undefined,
    frameAncestors: '',
    version: 'v',
  }
  const ofStandards = [...publication.standards()].flatMap((standard) => [
    ...pagesOfStandard(publication, standard),
  ])
  return new Map(
    [...pagesOfSite(publication), ...ofStandards].map((page) => [
      page.address,
      renderPage(page, surroundings),
    ]),
  )
}

test('every page says so, in its language, with the numbers and what came instead', async () => {
  const pages = await pagesWhenRetired()
  for (const page of ['', '/guide', '/outcome']) {
    const html = pages.get(`/da/eksempel/samtaler${page}`)
    expect(html).toContain('Støtten findes ikke længere (ophørt 1. juni 2026)')
    expect(html).toContain('Spørg i Centret.')
    expect(html).toContain('href="/da/eksempel/samtaler"')
    expect(html).toContain('href="tel:')
    expect(pages.get(`/en/eksempel/samtaler${page}`)).toContain('Ask at the centre.')
  }
  expect(pages.get('/da/eksempel/samtaler/standard')).toContain('Spørg i Centret.')
  expect(pages.get('/da/eksempel/samtaler/rules')).toContain('Spørg i Centret.')
})

test('nobody is asked anything any more, and no search leads to the questions', async () => {
  const pages = await pagesWhenRetired()
  const guide = pages.get('/da/eksempel/samtaler/guide')
  expect(guide).not.toMatch(/<script|<form|type="radio"/)
  expect(guide).toContain('<meta name="robots" content="noindex">')
  expect(pages.get('/da/eksempel/samtaler')).not.toContain('/guide')
  expect(pages.get('/da/eksempel')).not.toContain('Samtaler')
})

test('an editor is told when what replaces it does not exist', async () => {
  expect(
    await reportAfter(
      'standard',
      'questions:',
      `${retired.replace('eksempel/samtaler', 'eksempel/samtale')}\nquestions:`,
    ),
  ).toContain('“eksempel/samtale”, which is no standard of this site')
})
