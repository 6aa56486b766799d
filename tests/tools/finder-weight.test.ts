/** What a phone downloads of thirty standards to find the right one among them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentFolder } from '#content/build/content-folder.ts'
import { loadContent } from '#content/reading/load.ts'
import { formatRefusal } from '#content/reading/report.ts'
import { languages } from '#guide/languages.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import type { Standard } from '#standard/standard.ts'
import { writeLoneMunicipality } from '#tools/scale-content.ts'
import { weightOf } from '#tools/weigh.ts'
import { inventedStandards } from '../support/real-content.ts'

const bound = 15_000

/** In the heaviest language, in brotli bytes. */
function weightOfFinder(standards: readonly Standard[]): number {
  const rules = finderRules(standards)
  if (!rules) throw new Error('The municipality has a finder')
  return Math.max(
    ...languages.map((language) => weightOf(JSON.stringify(toFinder(rules, language)))),
  )
}

test('thirty standards that share six questions: at most 15 KB', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'finder-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  await writeLoneMunicipality(folder, 30)
  const { content, problems } = await loadContent(contentFolder(folder), { today: '2026-12-01' })
  if (!content) throw new Error(formatRefusal(problems))
  const { standards } = content
  expect(standards).toHaveLength(30)
  const [first] = standards
  expect(first?.municipality.questions).toHaveLength(6)
  const weight = weightOfFinder(standards)
  process.stdout.write(`The data of a finder of 30 standards: ${weight} brotli bytes\n`)
  expect(weight).toBeLessThanOrEqual(bound)
})

test('standards without a word in common: no more than their share of it', async () => {
  const standards = await inventedStandards()
  const weight = weightOfFinder(standards)
  process.stdout.write(`The data of a finder of ${standards.length} standards: ${weight}\n`)
  expect(weight).toBeLessThanOrEqual((bound / 30) * standards.length)
})
