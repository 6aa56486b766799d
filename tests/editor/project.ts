/** A project of its own for each test, and the editor's command line run in it. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { saidByEditor } from '../support/said-by-editor.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** Where the invented document stands, as PDF and as text, with the standard made of it. */
export const fixtures = join(import.meta.dirname, 'fixtures')
export const standardId = 'eksempel/bostoette'

export interface Project {
  readonly folder: string
  readonly content: string
  /** Runs a command as an editor would; `said` is all it wrote. */
  readonly run: (...args: string[]) => Promise<{ code: number; said: string }>
  readonly git: (...args: string[]) => Promise<unknown>
  /** Replaces a text that stands in a file below `content/`. */
  readonly replace: (file: string, from: string, to: string) => Promise<void>
}

/** Content with nothing but the site's shared file; gone when the test is. */
export async function emptyProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'editor-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const content = join(folder, 'content')
  await mkdir(content)
  await cp(join(root, 'content/site.yaml'), join(content, 'site.yaml'))
  // Not the real one, which was looked up later than the day on which the tests take place.
  await cp(join(root, 'tests/content/fixtures/valid/law.yaml'), join(content, 'law.yaml'))
  return {
    folder,
    content,
    run: (...args) => run(content, args),
    git: (...args) => execute('git', ['-C', folder, ...args]),
    replace: (file, from, to) => replace(join(content, file), from, to),
  }
}

/** With the finished standard, which nothing is wrong with. */
export async function finishedProject(): Promise<Project> {
  const project = await emptyProject()
  await addFinishedStandard(project)
  return project
}

export async function addFinishedStandard({ content }: Project): Promise<void> {
  const standard = join(content, standardId)
  await mkdir(standard, { recursive: true })
  const from = (file: string) => join(fixtures, 'bostoette', file)
  await cp(from('municipality.yaml'), join(content, 'eksempel/municipality.yaml'))
  await cp(from('standard.yaml'), join(standard, 'standard.yaml'))
  await cp(from('source.yaml'), join(standard, 'source.yaml'))
}

function run(content: string, args: readonly string[]) {
  return saidByEditor(args, { folder: content, today: '2026-11-21', workingFolder: fixtures })
}

async function replace(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not contain “${from}”`)
  await writeFile(
    path,
    text.replace(from, () => to),
  )
}
