/** A site 25 times as large as the built one: what one citizen downloads does not grow. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildMeasured } from '#tools/build-measured.mjs'
import { compareVisits } from '#tools/measure-scale.mjs'
import { root } from '#tools/run.mjs'
import { writeContent } from '#tools/scale-content.ts'
import { brokenReferences } from '../support/built-site.ts'

test('5 × 10 standards cost a citizen the same download as two', { timeout: 240_000 }, async () => {
  const made = mkdtempSync(join(tmpdir(), 'scale-'))
  onTestFinished(() => {
    rmSync(made, { recursive: true })
  })
  const content = join(made, 'content')
  await writeContent(content, { municipalities: 5, standards: 10 })
  const folder = join(made, 'many')
  const { pages } = await buildMeasured({ content, folder, isShown: false })
  // Of each municipality its page in two languages and its short address; a finder where questions are shared.
  expect(pages).toBe(11 + 5 * (2 + 1) + 3 * 4 + 50 * 18)
  const downloads = await compareVisits(join(root, 'dist'), folder)
  const grown = downloads.filter(
    ({ what, small, large }) => what !== 'landing' && Math.abs(large / small - 1) > 0.02,
  )
  expect(grown).toEqual([])
  expect(brokenReferences(folder)).toEqual([])
})
