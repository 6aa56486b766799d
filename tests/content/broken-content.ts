/** Breaks a copy of the valid example on purpose, and reads it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { contentFolder } from '#content/build/content-folder.ts'
import { loadContent } from '#content/reading/load.ts'
import { formatProblems } from '#content/reading/report.ts'

const valid = join(import.meta.dirname, 'fixtures/valid')

export const files = {
  site: 'site.yaml',
  municipality: 'eksempel/municipality.yaml',
  standard: 'eksempel/samtaler/standard.yaml',
  source: 'eksempel/samtaler/source.yaml',
}

/** The path of a fresh copy of the example; it is gone when the test is. */
export async function copyOfExample(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'content-'))
  onTestFinished(() => rm(parent, { recursive: true }))
  const folder = join(parent, 'content')
  await cp(valid, folder, { recursive: true })
  return folder
}

/** Replaces the first place where the text stands. Throws when it stands nowhere: the test would prove nothing. */
export async function replaceIn(
  folder: string,
  file: keyof typeof files,
  text: string,
  replacement: string,
): Promise<void> {
  const path = join(folder, files[file])
  const before = await readFile(path, 'utf8')
  if (!before.includes(text)) throw new Error(`${files[file]} does not contain “${text}”`)
  await writeFile(
    path,
    before.replace(text, () => replacement),
  )
}

/** The report on a folder, as an editor gets it. */
export async function reportOn(folder: string): Promise<string> {
  const { problems } = await loadContent(contentFolder(folder), { today: '2026-11-21' })
  return `\n${formatProblems(problems)}\n`
}

/** The report after one change in one file. */
export async function reportAfter(
  file: keyof typeof files,
  text: string,
  replacement: string,
): Promise<string> {
  const folder = await copyOfExample()
  await replaceIn(folder, file, text, replacement)
  return reportOn(folder)
}
