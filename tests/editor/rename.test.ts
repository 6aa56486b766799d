/** A clause gets another id: in its register and in all that cites it, with nothing else changed. */
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withEdits } from '#editor/rename/edit-text.ts'
import { finishedProject, type Project, standardId } from './project.ts'

const source = `${standardId}/source.yaml`
const standard = `${standardId}/standard.yaml`

async function textsOf({ content }: Project, ...files: string[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(join(content, file), 'utf8')))
}

async function committed(): Promise<Project> {
  const project = await finishedProject()
  await project.git('init', '-q')
  await project.git('add', '.')
  await project.git('-c', 'user.name=a', '-c', 'user.email=a@a.dk', 'commit', '-qm', 'Before')
  return project
}

test('the register, the standard and the source of a contact are changed, their notes and layout are not', async () => {
  const project = await finishedProject()
  const { run, replace } = project
  await replace(standard, 'cites: [contact]', 'cites: [ "contact" ] # where it says contact')
  const files = [source, standard, 'eksempel/municipality.yaml']
  const before = await textsOf(project, ...files)
  expect(await run('rename', standardId, 'contact', 'phone')).toEqual({
    code: 0,
    said: [
      `changed  content/${source} (1 place)`,
      `changed  content/${standard} (1 place)`,
      'changed  content/eksempel/municipality.yaml (1 place)',
    ].join('\n'),
  })
  const after = await textsOf(project, ...files)
  expect(after[0]).toBe(before[0]?.replace('id: contact\n', 'id: phone\n'))
  expect(after[1]).toContain('cites: [ "phone" ] # where it says contact')
  expect(after[1]?.replace('"phone"', '"contact"')).toBe(before[1])
  expect(after[2]).toBe(before[2]?.replace('clause: contact', 'clause: phone'))
  expect((await run('check')).said).toContain('Nothing is wrong.')
})

test('a clause of a document is renamed in every standard, whether it is cited with the document or without', async () => {
  const project = await finishedProject()
  const { run, replace, content } = project
  const path = (file: string) => join(content, file)
  await mkdir(path('eksempel/documents'))
  await rename(path(source), path('eksempel/documents/regler.yaml'))
  await replace(standard, 'summary:', 'documents: [regler]\nsummary:')
  await replace('eksempel/municipality.yaml', '{ standard: bostoette', '{ document: regler')
  await cp(path(standardId), path('eksempel/mentor'), { recursive: true })
  await replace(
    'eksempel/municipality.yaml',
    'contacts:',
    `facts:
  - kind: good-to-know
    text: { da: Kommunen svarer på skrift., en: The municipality answers in writing. }
    cites: [regler/waiting-time]
contacts:`,
  )
  const { said } = await run('rename', 'eksempel/mentor', 'waiting-time', 'reply')
  expect(said.split('\n')).toEqual([
    'changed  content/eksempel/documents/regler.yaml (1 place)',
    'changed  content/eksempel/bostoette/standard.yaml (1 place)',
    'changed  content/eksempel/mentor/standard.yaml (1 place)',
    'changed  content/eksempel/municipality.yaml (1 place)',
  ])
  const [shared, own] = await textsOf(project, 'eksempel/municipality.yaml', standard)
  expect(shared).toContain('cites: [regler/reply]')
  expect(own).toContain('cites: [reply, waiting-longer]')
})

test('check offers it where a clause was renamed by hand, and it changes what cites it', async () => {
  const { run, replace } = await committed()
  await replace(source, 'id: waiting-time\n', 'id: reply\n')
  await replace(source, 'id: contact\n', 'id: phone\n')
  const { said } = await run('check')
  expect(said).toContain(
    `Mend:     It is called “reply” now. To cite “reply” wherever “waiting-time” is cited: npm run content rename ${standardId} waiting-time reply`,
  )
  await run('rename', standardId, 'waiting-time', 'reply')
  await run('rename', standardId, 'contact', 'phone')
  expect((await run('check')).said).toContain('Nothing is wrong.')
})

test('also where the source of a contact names it', async () => {
  const { run, replace } = await committed()
  await replace('eksempel/municipality.yaml', 'clause: contact', 'clause: cntact')
  expect((await run('check', 'eksempel')).said).toContain(
    `npm run content rename ${standardId} cntact contact`,
  )
})

test('without git, a name near it is offered, and nothing where there is none', async () => {
  const { run, replace } = await finishedProject()
  await replace(standard, 'cites: [yearly]', 'cites: [yerly]')
  const { said } = await run('check')
  expect(said).toContain(
    `To cite “yearly” wherever “yerly” is cited: npm run content rename ${standardId} yerly yearly`,
  )
  await replace(standard, 'cites: [yerly]', 'cites: [something-else-altogether]')
  expect((await run('check')).said).not.toContain('npm run content rename')
})

test.each([
  [
    ['waiting-time', 'cost'],
    2,
    'has both “waiting-time” and “cost”, which are two clauses.\nChoose an id that no clause has.',
  ],
  [['waiting-time', 'Svar tid'], 2, '“Svar tid” is no id.\nWrite “svar-tid”.'],
  [['cost', 'cost'], 2, '“cost” is the same id twice.'],
  [
    ['wating-time', 'reply'],
    1,
    `No clause of ${source} is called “wating-time”.\nDid you mean “waiting-time”?`,
  ],
  [
    ['nothing-at-all', 'cost'],
    1,
    `Nothing cites “nothing-at-all”, and no clause of ${source} is called that.`,
  ],
  [['cost'], 2, 'The clause’s new id is missing.'],
])('rename %j is refused', async (ids, code, message) => {
  const project = await finishedProject()
  const before = await textsOf(project, source, standard)
  const answer = await project.run('rename', standardId, ...ids)
  expect(answer.said).toContain(message)
  expect(answer.code).toBe(code)
  expect(await textsOf(project, source, standard)).toEqual(before)
})

test('what cites both would cite one clause twice', async () => {
  const { run, replace } = await finishedProject()
  await replace(source, 'id: waiting-time\n', 'id: reply\n')
  await replace(standard, 'cites: [waiting-time, waiting-longer]', 'cites: [waiting-time, reply]')
  const { said } = await run('rename', standardId, 'waiting-time', 'reply')
  expect(said).toMatch(
    /^eksempel\/bostoette\/standard\.yaml cites “waiting-time” and “reply” at one place \(facts\.\d\.cites\)\.\nRemove “waiting-time” there, then try again\.$/,
  )
})

test('a file that cannot be read, and names that nothing has', async () => {
  const { run, content } = await finishedProject()
  await writeFile(join(content, standard), 'title: [')
  expect((await run('rename', standardId, 'cost', 'price')).said).toContain(
    `${standard} cannot be read yet.`,
  )
  expect((await run('rename', 'eksempel/bostotte', 'cost', 'price')).said).toContain(
    'Did you mean “eksempel/bostoette”?',
  )
})

test('a value that YAML would read as another is put in quotes', () => {
  expect(
    withEdits('a: [ x ,y] # x\n', [
      { path: ['a', 0], to: 'yes' },
      { path: ['a', 1], to: '12' },
    ]),
  ).toBe('a: [ yes ,"12"] # x\n')
})
