/**
 * The manual explains every key that content may have: each has a purpose in the schema and an entry in
 * `src/editor/manual/entries/`, whose example reads without a finding and shows what it says. `docs/keys.md` is made here.
 */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isError, isWarning } from '#content/reading/problem.ts'
import type { Publication } from '#publication/publication.ts'
import { sourceAssets } from '#prerender/build/find-assets.ts'
import { renderPage } from '#prerender/html/render.tsx'
import { pagesOfSite, pagesOfStandard } from '#prerender/pages/pages.ts'
import { toPublication } from '#content/build/publish.ts'
import { loadContent } from '#content/reading/load.ts'
import { manualEntries } from '#editor/manual/entry.ts'
import { contentKeys } from '#editor/manual/keys.ts'
import { contentInMemory } from '../support/content-in-memory.ts'
import { keysPage } from './keys-page.ts'
import { applied } from './manual-examples.ts'

const today = '2026-12-01'
const entries = manualEntries()
const keys = contentKeys()

test('every key that content may have is explained', () => {
  const unexplained = keys.flatMap(({ path, places, purpose }) => {
    const isInAnEntry = entries.some(
      (entry) => places.includes(entry.in) && entry.keys.includes(path),
    )
    const key = `The key ${path} (${places.join(', ')})`
    return [
      ...(isInAnEntry ? [] : [`${key} has no example; add it to src/editor/manual/entries/.`]),
      ...(purpose === undefined
        ? [`${key} has no explanation; describe it in src/standard/schema/.`]
        : []),
    ]
  })
  expect(unexplained).toEqual([])
})

test('the page of them all', async () => {
  await expect(keysPage({ keys, entries })).toMatchFileSnapshot('../../docs/keys.md')
})

describe.each(entries)('$in: $title', (entry) => {
  test('its keys are keys of the content, and stand in its example', () => {
    const known = keys.flatMap(({ path, places }) => (places.includes(entry.in) ? [path] : []))
    expect(entry.keys.filter((key) => !known.includes(key))).toEqual([])
    const inExample = entry.in.endsWith('.yaml')
      ? pathsIn(parse(entry.example[entry.in] ?? ''))
      : Object.values(entry.example).flatMap((part) => pathsIn(parse(part)).map(lastOf))
    expect(entry.keys.filter((key) => !inExample.includes(key))).toEqual([])
  })

  test('its example has no finding, and is shown as the entry says', async () => {
    const { texts, id } = applied(entry)
    const { content, problems } = await loadContent(contentInMemory(texts), { today })
    expect(problems.filter((problem) => isError(problem) || isWarning(problem))).toEqual([])
    if (!content) throw new Error('Content without an error is read')
    expect(notShown(quotesIn(entry.shows), toPublication(content, today), id)).toEqual([])
  })
})

const surroundings = {
  template: '<!doctype html><html %language%><head><!--head--></head><!--body--></html>',
  assets: sourceAssets,
  siteUrl: undefined,
  frameAncestors: '',
  version: 'v',
}

/** What stands in “…”, which may hold such marks itself. */
function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/“((?:[^“”]|“[^”]*”)*)”/g)].map(([, quote = '']) => quote)
}

/** Those that neither a page has nor the guide that a phone gets for questions and outcomes. */
function notShown(quotes: readonly string[], frame: Publication, id: string): readonly string[] {
  let missing = quotes
  for (const text of textsOf(frame, id)) {
    missing = missing.filter((quote) => !text.includes(quote))
    if (missing.length === 0) break
  }
  return missing
}

/** One after another, as most are found on the first. */
function* textsOf(frame: Publication, id: string): Generator<string> {
  for (const standard of frame.standards()) {
    const { guide } = standard.handbooks.da
    if (guide.id !== id) continue
    for (const page of pagesOfStandard(frame, standard))
      yield textOf(renderPage(page, { ...surroundings, frame }))
    yield JSON.stringify(guide)
  }
  for (const page of pagesOfSite(frame)) yield textOf(renderPage(page, { ...surroundings, frame }))
}

/** A page’s words as they are read, without the ends of their elements. */
function textOf(html: string): string {
  return html
    .replaceAll(/<(style|script)[^]*?<\/\1>|<[^>]*>/g, '')
    .replaceAll(/&#x27;|&quot;|&amp;|\u{AD}|\u{A0}/gu, (found) => plain.get(found) ?? '')
}

const plain = new Map([
  ['&#x27;', "'"],
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['\u{A0}', ' '],
])

/** Every key in a value, as the schema’s are written: `facts[].kind`. */
function pathsIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const inKey = path === '' ? key : `${path}.${key}`
    return [inKey, ...pathsIn(inner, inKey)]
  })
}

const lastOf = (path: string) => path.split('.').at(-1) ?? path
