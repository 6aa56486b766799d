/** The built style sheets hold nothing that browsers of 2020 would ignore, except where there is a replacement. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf } from '../support/built-site.ts'

const sheets = new Set(
  filesOf('dist').flatMap((file) => {
    if (file.endsWith('.css')) return [readFileSync(join('dist', file), 'utf8')]
    if (!file.endsWith('.html')) return []
    const html = readFileSync(join('dist', file), 'utf8')
    return [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css ?? '')
  }),
)
/** Within `@supports` anything may stand: browsers that do not know it skip it. */
const forAll = [...sheets].filter((css) => !css.startsWith('@supports selector(:has(*))'))

test.each([
  ['a range of widths', /@media[^{]*[<>]/],
  ['nesting', /[{;]\s*&/],
  [':has()', /:has\(/],
  [':is()', /:is\(/],
  ['heights of the part that is seen', /\d[ds]v[hw]/],
])('%s', (_, pattern) => {
  expect(forAll.length).toBeGreaterThan(2)
  expect(forAll.flatMap((css) => pattern.exec(css)?.[0] ?? [])).toEqual([])
})
