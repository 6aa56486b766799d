/** The built folder holds together: every link, anchor, asset and data address in it leads somewhere. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenReferences, filesOf } from '../support/built-site.ts'

test('every reference in dist/ leads somewhere', () => {
  expect(filesOf('dist').filter((file) => file.endsWith('.html')).length).toBeGreaterThan(20)
  expect(brokenReferences('dist')).toEqual([])
})

test('a reference to nothing, out of the folder, or to a missing anchor is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  writeFileSync(
    join(folder, 'index.html'),
    `<main id="here"><a href="#here">ok</a> <a href="/guide/">ok</a> <a href="tel:+4512345678">ok</a>
    <a href="#there">1</a> <a href="/">2</a> <img src="/guide/x.png"> <a href="/guide/#gone">4</a></main>`,
  )
  expect(brokenReferences(folder, { base: '/guide/' }).map(({ to }) => to)).toEqual([
    '#there',
    '/',
    '/guide/x.png',
    '/guide/#gone',
  ])
})
