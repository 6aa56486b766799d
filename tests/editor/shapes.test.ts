/** Documents of all shapes, as text and as PDF: `new` finds every section, paragraph and clause, `audit` the same. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { fingerprint } from '#standard/fingerprint.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { emptyProject, fixtures } from './project.ts'

/** What stands in a document, by a reader's eye: sections, their paragraphs, and the sentences of each. */
const expectedSchema = z.strictObject({
  title: z.string(),
  approved: z.strictObject({ on: z.string(), by: z.string() }).optional(),
  sections: z.array(
    z.strictObject({
      heading: z.string(),
      paragraphs: z.array(z.array(z.string())).default([]),
    }),
  ),
})

const folder = join(fixtures, 'shapes')
const files = await readdir(folder)
const names = files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -5))

async function expectedOf(name: string) {
  return expectedSchema.parse(parse(await readFile(join(folder, `${name}.yaml`), 'utf8')))
}

test('every document is there as text and as PDF', () => {
  expect(names.length).toBeGreaterThan(5)
  for (const name of names)
    expect(files).toEqual(expect.arrayContaining([`${name}.txt`, `${name}.html`, `${name}.pdf`]))
})

describe.each(names)('%s', (name) => {
  test.each(['txt', 'pdf'])('.%s: all is in its place, and audited whole', async (kind) => {
    const { title, approved, sections } = await expectedOf(name)
    const { run, content } = await emptyProject()
    await run('new', 'eksempel/x', join(folder, `${name}.${kind}`))
    const made = await readFile(join(content, 'eksempel/x/source.yaml'), 'utf8')
    const source = sourceSchema.parse(parse(made))
    const unmarked = (text: string) => text.replace('✎ ', '')

    expect(unmarked(source.title.da)).toBe(title)
    expect(
      source.approved && { on: source.approved.on, by: unmarked(source.approved.by.da) },
    ).toEqual(approved)
    const clauses = source.clauses.map(({ section, paragraph, says }) => [
      unmarked(section.da),
      paragraph,
      unmarked(says.da),
    ])
    expect(clauses).toEqual(
      sections.flatMap(({ heading, paragraphs }) =>
        paragraphs.flatMap((sentences, index) =>
          sentences.map((sentence) => [heading, index + 1, sentence]),
        ),
      ),
    )
    expect(source.clauses.map(({ fingerprints }) => fingerprints)).toEqual(
      clauses.map(([, , says]) => [fingerprint(String(says))]),
    )
    const headings = new Set([title, ...sections.map(({ heading }) => heading)])
    expect(source['not-clauses'].map((heading) => heading.because)).toEqual(
      [...headings].map((heading) => `heading: ${heading}`),
    )

    // The text against what was registered from the PDF, and the other way round.
    const audits = []
    for (const other of ['txt', 'pdf'])
      audits.push(await run('audit', 'eksempel/x', join(folder, `${name}.${other}`)))
    const all = clauses.length + headings.size
    const whole = `${clauses.length} clauses registered, ${clauses.length} not yet worded. ${all} of ${all} sentences have a clause or a reason; ${clauses.length} of ${clauses.length} clauses have their sentences.`
    for (const { said } of audits) expect(said.slice(said.lastIndexOf('\n') + 1)).toBe(whole)
    for (const { said } of audits) expect(said).not.toContain('does not have any more')
  })
})
