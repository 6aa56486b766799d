/** The invented municipality is content as it should be: nothing to report, whole registers, and nothing said twice. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contentFolder } from '#content/build/content-folder.ts'
import { checkContent } from '#content/reading/load.ts'
import { audit } from '#editor/audit/audit.ts'
import { readDocument } from '#editor/document/read-document.ts'
import { brokenPromises } from '../support/check-rules.ts'
import { inventedContent, inventedStandards } from '../support/real-content.ts'

const standards = await inventedStandards()
const documents = join(import.meta.dirname, 'documents')

test('check --strict finds nothing, on the day it was written', async () => {
  const options = { today: '2026-12-01', asksPublisher: true }
  expect(await checkContent(contentFolder(inventedContent), options)).toEqual([])
})

test.each(standards)('$id: the graph says what the rules say, for all answers', (standard) => {
  expect(brokenPromises(standard)).toEqual([])
})

describe('every sentence of a document is registered', () => {
  const nameOf = (id: string) => id.replace('eksempelby/', '')

  test.each(standards)('$id', async ({ id, source }) => {
    const document = await readDocument(join(documents, `${nameOf(id)}.txt`))
    const { coverage, lostHeadings } = audit(source, document)
    expect({ coverage, lostHeadings }).toEqual({ coverage: 1, lostHeadings: [] })
  })

  test('and every document is read', async () => {
    const files = standards.map(({ id }) => `${nameOf(id)}.txt`)
    expect((await readdir(documents)).toSorted()).toEqual(files.toSorted())
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
