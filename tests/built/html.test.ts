/** Every built page is valid HTML, and says itself whether it wants to be found. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf } from '../support/built-site.ts'
import { htmlFaults } from '../support/html-faults.ts'

const pages = filesOf('dist').filter((file) => file.endsWith('.html'))

test('html-validate finds no fault', async () => {
  expect(await htmlFaults('dist')).toEqual([])
})

test('the pages of a journey, of the staff, of frames and for unknown addresses are kept out of search results', () => {
  const hidden = pages.filter((page) =>
    readFileSync(join('dist', page), 'utf8').includes('<meta name="robots" content="noindex">'),
  )
  expect(hidden.toSorted()).toEqual(
    pages
      .filter((page) =>
        /(^404\.html|^embed\/.*|\/(guide|outcome|rules|poster|desk|skranke)\/index\.html)$/.test(
          page,
        ),
      )
      .toSorted(),
  )
})

test('what a shared link shows names neither the support nor whom it is for', () => {
  const previews = pages.map((page) => {
    const html = readFileSync(join('dist', page), 'utf8')
    return [...html.matchAll(/<meta property="og:(?:title|description)" content="([^"]*)">/g)]
      .map(([, text]) => text)
      .join(' – ')
  })
  expect([...new Set(previews)].toSorted()).toEqual([
    'Støtteguiden – Nogle få korte spørgsmål og de rigtige telefonnumre. Uden login.',
    'The Support Guide – A few short questions and the right phone numbers. No login.',
  ])
})
