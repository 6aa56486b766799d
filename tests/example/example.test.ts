/** The invented municipality is content as it should be: nothing to report, whole registers, and nothing said twice. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { brokenPromises } from '../support/check-rules.ts'
import { inventedContent, inventedStandards } from '../support/real-content.ts'
import { saidByEditor } from '../support/said-by-editor.ts'

const standards = await inventedStandards()
const documents = join(import.meta.dirname, 'documents')
/** Each register of clauses, by the name of the document that it is held against. */
const registers = (await readdir(inventedContent, { recursive: true })).flatMap((file) => {
  const [, id = '', name = ''] =
    /^(.*\/(.*))\/source\.yaml$/.exec(file) ?? /^(.*\/documents\/(.*))\.yaml$/.exec(file) ?? []
  return id === '' ? [] : [{ id, name }]
})

/** On the day it was written: what is to be looked at again later is no fault of the tests. */
function run(...args: readonly string[]) {
  return saidByEditor(args, {
    folder: inventedContent,
    today: '2026-12-01',
    workingFolder: documents,
  })
}

test('check --strict finds nothing', async () => {
  const { code, said } = await run('check', '--strict')
  expect(said).toContain('Nothing is wrong.')
  expect(code).toBe(0)
})

test.each(standards)('$id: the graph says what the rules say, for all answers', (standard) => {
  expect(brokenPromises(standard)).toEqual([])
})

describe('every sentence of a document is registered', () => {
  test.each(registers)('$name', async ({ id, name }) => {
    const { code, said } = await run('audit', id, `${name}.txt`)
    expect(said).toContain('Coverage: 100 %')
    expect(said).not.toContain('does not have any more')
    expect(code).toBe(0)
  })

  test('and every document is read', async () => {
    const read = registers.map(({ name }) => `${name}.txt`)
    expect((await readdir(documents)).toSorted()).toEqual(read.toSorted())
  })
})

test('no text stands twice in its YAML', async () => {
  const files = await readdir(inventedContent, { recursive: true })
  const read = await Promise.all(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFile(join(inventedContent, file), 'utf8')),
  )
  const texts = read.flatMap((text) => textsIn(parse(text)))
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([])
})

/** Headings and acts are names: each clause below the heading, and each document that rests on the act, gives it. */
const names = ['section', 'act']

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'string' && (key === 'da' || key === 'en')
      ? [part]
      : names.includes(key)
        ? []
        : textsIn(part),
  )
}
