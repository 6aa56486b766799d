/** A document that two standards rest on, as editors meet it: begun, audited, its change told. */
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishedProject, type Project, standardId } from './project.ts'

const document = 'eksempel/documents/bostoette'

/** The finished standard and one like it, over one register. */
async function twoOverOne(): Promise<Project> {
  const project = await finishedProject()
  const path = (file: string) => join(project.content, file)
  await mkdir(path('eksempel/documents'))
  await rename(path(`${standardId}/source.yaml`), path(`${document}.yaml`))
  await project.replace(
    `${standardId}/standard.yaml`,
    'summary:',
    'documents: [bostoette]\nsummary:',
  )
  await project.replace('eksempel/municipality.yaml', '{ standard:', '{ document:')
  await cp(path(standardId), path('eksempel/mentor'), { recursive: true })
  await project.replace(
    'eksempel/mentor/standard.yaml',
    'title: { da: Bostøtte',
    'title: { da: Mentor',
  )
  return project
}

test('nothing is wrong with it', async () => {
  const { run } = await twoOverOne()
  expect(await run('check')).toEqual({
    code: 0,
    said: 'Nothing is wrong. 2 standards were checked.',
  })
})

test('check of one standard tells of its documents', async () => {
  const { run, replace } = await twoOverOne()
  await replace(`${document}.yaml`, 'law:', 'review-due: 2020-01\nlaw:')
  expect((await run('check', standardId)).said).toContain(`content/${document}.yaml:`)
})

test.each([[document], [standardId]])('audit %s says what each standard uses', async (id) => {
  const { run, replace } = await twoOverOne()
  await replace(
    'eksempel/mentor/standard.yaml',
    'cites: [waiting-time, waiting-longer]',
    'cites: [waiting-time]',
  )
  const { code, said } = await run('audit', id, 'bostoette.txt')
  expect(said).toContain('Coverage: 100 %')
  expect(said.slice(said.indexOf('Standards that'), said.indexOf('Every'))).toMatchInlineSnapshot(`
    "Standards that rest on it (2)

      eksempel/bostoette uses 18 of 19 clauses:
          purpose, together, target, residence, examples, help-overview, help-out, help-home, place, referral, assessment, waiting-time, waiting-longer, yearly, cost, complaint, complaint-deadline, contact

      eksempel/mentor uses 17 of 19 clauses:
          purpose, together, target, residence, examples, help-overview, help-out, help-home, place, referral, assessment, waiting-time, yearly, cost, complaint, complaint-deadline, contact

    "
  `)
  expect(code).toBe(0)
})

test('audit names the standard beside what rests on a lost clause', async () => {
  const { run, replace } = await twoOverOne()
  await replace(`${document}.yaml`, '0c6f11fa929a232b', '0000000000000000')
  expect((await run('audit', document, 'bostoette.txt')).said).toContain(
    'Used by:    fact “waiting-time” of eksempel/bostoette, fact “waiting-time” of eksempel/mentor',
  )
})

test('audit of a document that is not there', async () => {
  const { run } = await twoOverOne()
  expect(await run('audit', 'eksempel/documents/bostotte', 'bostoette.txt')).toEqual({
    code: 1,
    said: 'There is no document “bostotte”.\nDid you mean “bostoette”?',
  })
})

test('audit of a standard that has no document of its own', async () => {
  const { run, replace, content } = await twoOverOne()
  await cp(join(content, `${document}.yaml`), join(content, 'eksempel/documents/regler.yaml'))
  const standard = 'eksempel/mentor/standard.yaml'
  const text = await readFile(join(content, standard), 'utf8')
  const cited = text.replaceAll(/cites: \[([^\]]*)\]/g, (_, ids: string) => {
    const named = ids.split(', ').map((id) => `bostoette/${id}`)
    return `cites: [${named.join(', ')}]`
  })
  await replace(standard, text, cited)
  await replace(standard, 'documents: [bostoette]', 'documents: [bostoette, regler]')
  await replace(standard, 'bostoette/waiting-time', 'regler/waiting-time')
  expect(await run('audit', 'eksempel/mentor', 'bostoette.txt')).toEqual({
    code: 2,
    said: 'eksempel/mentor has no document of its own; it rests on several.\nName one of them: eksempel/documents/bostoette, eksempel/documents/regler',
  })
})

test('a changed clause is told of for each standard that uses it', async () => {
  const { run, git, replace } = await twoOverOne()
  await git('init', '-q')
  await git('add', '.')
  await git('-c', 'user.name=a', '-c', 'user.email=a@a.dk', 'commit', '-qm', 'Before')
  expect((await run('impact')).said).toBe('Nothing changes for any citizen.')
  await replace(`${document}.yaml`, 'Svaret kommer', 'Et svar kommer')
  const { said } = await run('impact')
  expect(said).toContain('2 standards will tell people something else than before.')
  expect(said.match(/clause waiting-time, says/g)).toHaveLength(2)
})

test('a fact of the municipality that is reworded is told of for those that inherit it', async () => {
  const { run, git, replace, content } = await twoOverOne()
  await replace(
    'eksempel/municipality.yaml',
    'contacts:',
    `facts:
  - kind: waiting-time
    text: { da: Vi svarer inden for en måned., en: We answer within a month. }
    cites: [bostoette/waiting-time]
contacts:`,
  )
  const mentor = 'eksempel/mentor/standard.yaml'
  const text = await readFile(join(content, mentor), 'utf8')
  await replace(mentor, text, text.replace(/ {2}- kind: waiting-time\n(?: {4}.*\n)+/, ''))
  await git('init', '-q')
  await git('add', '.')
  await git('-c', 'user.name=a', '-c', 'user.email=a@a.dk', 'commit', '-qm', 'Before')
  await replace('eksempel/municipality.yaml', 'Vi svarer', 'Du får svar')
  const { said } = await run('impact')
  expect(said).toContain('1 standard will tell people something else than before.')
  expect(said).toContain('(eksempel/mentor)')
  expect(said).toContain('fact waiting-time, text')
})

test('a document and a standard that rests on it are begun', async () => {
  const { run, content } = await finishedProject()
  const begun = await run('new', 'eksempel/documents/koersel', 'bostoette.txt')
  expect(begun).toMatchObject({ code: 0 })
  expect(begun.said).toMatch(/^written {2}content\/eksempel\/documents\/koersel\.yaml$/m)
  await run('new', 'eksempel/lift', '--document', 'koersel')
  const standard = await readFile(join(content, 'eksempel/lift/standard.yaml'), 'utf8')
  expect(standard).toContain('documents: [koersel]')
  expect(standard).toContain('cites: [lovgrundlag-1]')
  const { said } = await run('check')
  const found = said.split('\n').filter((line) => line.startsWith('  Found:'))
  expect(found).toHaveLength(2)
  expect(found.filter((line) => !line.includes('still'))).toEqual([])
  await rm(join(content, 'eksempel/lift'), { recursive: true })
})

test.each([
  [['eksempel/documents'], '“eksempel/documents” does not name a standard.'],
  [['eksempel/documents/Takster'], 'eksempel/documents/takster'],
  [['eksempel/lift', '--document', 'koersel'], 'npm run content new eksempel/documents/koersel'],
])('new %j is refused', async (args, message) => {
  const { run } = await finishedProject()
  const { code, said } = await run('new', ...args)
  expect(said).toContain(message)
  expect(code).toBe(2)
})
