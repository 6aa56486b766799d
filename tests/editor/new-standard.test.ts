/** A standard of another kind, from its document to the site, with nothing changed in the program. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from '#editor/json-schema.ts'
import { keyLines } from '#editor/scaffold/key-lines.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { runUnseen } from '#tools/run.mjs'
import { addFinishedStandard, emptyProject, finishedProject, standardId } from './project.ts'

test('a new standard registers the sentences of its document, so that its audit is whole', async () => {
  const { run, content } = await emptyProject()
  const { code, said } = await run('new', standardId, 'bostoette.pdf')
  expect(code).toBe(0)
  expect(said).toMatchInlineSnapshot(`
    "written  content/eksempel/municipality.yaml
    written  content/eksempel/bostoette/source.yaml
    written  content/eksempel/bostoette/standard.yaml

    19 sentences and 11 headings of the document are registered.
    Word what begins with ✎ in a text editor. Then ask what is left:
      npm run content check eksempel/bostoette"
  `)
  const source = await readFile(join(content, standardId, 'source.yaml'), 'utf8')
  expect(source.split('\n').slice(0, 19).join('\n')).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../schema/source.json
    # The register of the document’s statements: where each stands, what it says in our words, and the fingerprint of its
    # sentence. What begins with ✎ is to be worded. The document’s own words stand after the ✎ to help you; replace them.
    title:
      da: ✎ Kvalitetsstandard for bostøtte i Eksempel Kommune
      en: ✎ The document’s title
    # When the document was approved and is to be revised. Remove the # where it says so.
    # approved: { on: 2026-03, by: { da: Byrådet, en: The city council } }
    # review-due: 2028-03
    clauses:
      - id: lovgrundlag-1
        section:
          da: Lovgrundlag
          en: ✎ Lovgrundlag
        paragraph: 1
        says:
          da: ✎ Servicelovens § 85, jf. § 108.
          en: ✎ The same in English
        fingerprints: ['562f0e325f6fcf96']"
  `)
  const audited = await run('audit', standardId, 'bostoette.txt')
  expect(audited.said).toMatch(
    /\n19 clauses registered, 19 not yet worded\. 30 of 30 sentences have a clause or a reason; 19 of 19 clauses have their sentences\.$/,
  )
  expect(audited.said).not.toContain('100 %')
  expect(audited.code).toBe(1)
})

test('what new writes names every key that its files may have', async () => {
  const { run, content } = await emptyProject()
  await run('new', standardId)
  const schemas = await jsonSchemas()
  const files = {
    municipality: 'eksempel/municipality.yaml',
    source: `${standardId}/source.yaml`,
    standard: `${standardId}/standard.yaml`,
  }
  for (const [name, file] of Object.entries(files)) {
    const keys = keysIn(JSON.parse(schemas.get(`${name}.json`) ?? ''))
    expect(keys.size).toBeGreaterThan(15)
    const notes = await readFile(join(content, file), 'utf8')
    const named = new Set(notes.match(/(?<=[#{,-] +)[a-z-]+(?=:)/g))
    expect([...keys].filter((key) => !named.has(key))).toEqual([])
  }
})

/** The names of all properties of a JSON Schema. */
function keysIn(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [keyword, part] of Object.entries<unknown>({ ...schema })) {
    if (keyword === 'properties' && typeof part === 'object' && part !== null)
      for (const key of Object.keys(part)) found.add(key)
    keysIn(part, found)
  }
  return found
}

test('the notes are YAML of the schema’s shape', () => {
  expect(keyLines(sourceSchema).join('\n')).toContain(
    ['# approved:', '#   on: …', '#   by: { da: …, en: … }'].join('\n'),
  )
  const lines = keyLines(sourceSchema).filter((line) => !line.includes('{ a-question'))
  const uncommented = lines.slice(lines.indexOf('#') + 1).map((line) => line.slice(2))
  const read: unknown = parse(uncommented.join('\n'))
  expect(read).toMatchObject({
    clauses: [{ id: 'an-id', paragraph: '…' }],
    law: [{ act: { da: '…' } }],
  })
})

test.each([['bostoette.pdf'], []])(
  'check refuses what is to be worded (%j), and nothing else',
  async (...document) => {
    const { run } = await emptyProject()
    await run('new', standardId, ...document)
    const { code, said } = await run('check')
    const found = said.split('\n').filter((line) => line.startsWith('  Found:'))
    // One of each file, and the municipality’s number.
    expect(found).toHaveLength(4)
    expect(said).toMatch(/\d\d texts of this file are still to be worded/)
    expect(found.filter((line) => !line.includes('still'))).toEqual([])
    expect(code).toBe(1)
  },
)

test('a standard for a municipality that is there uses its contact', async () => {
  const { run, content } = await finishedProject()
  await run('new', 'eksempel/madservice')
  const standard = await readFile(join(content, 'eksempel/madservice/standard.yaml'), 'utf8')
  expect(standard).toContain('contact: visitationen')
  expect(standard).not.toContain('{ shared:')
})

test('and names the questions that the municipality shares, to be asked by removing the #', async () => {
  const { run, content, replace } = await finishedProject()
  await replace(
    'eksempel/municipality.yaml',
    'contacts:\n',
    "questions:\n  - { id: age, ask: { da: Er du 18?, en: Are you 18? }, choose: { da: Vælg, en: Choose }, options: ['yes', 'no'] }\ncontacts:\n",
  )
  await run('new', 'eksempel/madservice')
  const file = 'eksempel/madservice/standard.yaml'
  expect(await readFile(join(content, file), 'utf8')).toContain(
    '  # - { shared: age, cites: [clause-1] }\n',
  )
  await replace(file, '# - { shared: age', '- { shared: age')
  await replace(file, "when: { situation: ['yes'] }", "when: { situation: ['yes'], age: ['yes'] }")
  const { said } = await run('check', 'eksempel/madservice')
  const found = said.split('\n').filter((line) => line.startsWith('  Found:'))
  expect(found.filter((line) => !line.includes('still'))).toEqual([])
})

test.each([
  ['eksempel', '“eksempel” does not name a standard.'],
  ['eksempel/Bostøtte', 'Use lower-case letters a–z, digits and hyphens: eksempel/bostoette'],
  ['privatliv/bostoette', '“privatliv” is the name of a page or a language of the site.'],
  [standardId, 'There is '],
])('new %s is refused', async (id, message) => {
  const { run } = await finishedProject()
  const { code, said } = await run('new', id)
  expect(said).toContain(message)
  expect(code).toBe(2)
})

test('scaffold, word, check, audit, build', async () => {
  const project = await emptyProject()
  const { run, folder, content } = project
  await run('new', standardId, 'bostoette.pdf')
  // The editor's work: the same files, worded.
  await addFinishedStandard(project)
  await project.replace(
    'site.yaml',
    'is-municipal: false',
    `is-municipal: false
  mail: help@example.dk
  accessibility: { status: { da: Delvist, en: In part }, feedback: { da: Skriv, en: Write }, on: 2026-01-01 }`,
  )
  expect(await run('check', '--strict')).toEqual({
    code: 0,
    said: 'Nothing is wrong. 1 standard was checked.',
  })
  expect((await run('audit', standardId, 'bostoette.pdf')).code).toBe(0)

  const site = join(folder, 'site')
  const settings = { CONTENT_FOLDER: content, STRICT: '1', NODE_ENV: 'production' }
  const args = ['build', '--logLevel', 'error', '--outDir', site, '--emptyOutDir']
  const { code, printed } = await runUnseen('vite', args, settings)
  expect(code, printed).toBe(0)
  const start = await readFile(join(site, 'en', standardId, 'index.html'), 'utf8')
  expect(start).toContain('Support at home')
  expect(start).toContain('tel:+4599999999')
}, 300_000)
