/** A site 25 times as large: what one citizen downloads does not grow. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { measureScale } from '#tools/measure-scale.mjs'
import { brokenReferences } from '../support/built-site.ts'

test('5 × 10 standards cost a citizen the same download as two', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const size = { municipalities: 5, standards: 10 }
  const { builds, downloads } = await measureScale(folder, size, { isShown: false })
  expect(builds.find(([what]) => what === 'pages')).toEqual(['pages', 51, 11 + 5 * 2 + 50 * 18])
  const grown = downloads.filter(
    ({ what, small, large }) => what !== 'landing' && Math.abs(large / small - 1) > 0.02,
  )
  expect(grown).toEqual([])
  expect(brokenReferences(join(folder, 'many'))).toEqual([])
})
