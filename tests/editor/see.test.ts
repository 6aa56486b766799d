/** A standard that points to another, as the editor's commands show it: only the one named is read beside it. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishedProject, type Project, standardId } from './project.ts'

async function pointing(): Promise<Project> {
  const project = await finishedProject()
  const path = (file: string) => join(project.content, file)
  await cp(path(standardId), path('eksempel/mentor'), { recursive: true })
  await writeFile(join(project.content, 'eksempel/mentor/source.yaml'), 'not: read')
  return project
}

const file = `${standardId}/standard.yaml`

test('paths says it after the criterion', async () => {
  const { run, replace } = await pointing()
  await replace(file, '    requirement:', '    see: mentor\n    requirement:')
  const { code, said } = await run('paths', standardId)
  expect(said).toMatch(/Man er fyldt 18 år\. Hvis ikke, så se: .+\./)
  expect(code).toBe(0)
})

test('paths guesses what was meant', async () => {
  const { run, replace } = await pointing()
  await replace(file, '  - kind: next-steps\n', '  - kind: next-steps\n    see: mentr\n')
  expect((await run('paths', standardId)).said).toContain('Did you mean “mentor”?')
})

test('impact tells of a new pointer', async () => {
  const { git, run, replace } = await pointing()
  await git('init', '-q')
  await git('add', '.')
  await git('-c', 'user.name=Test', '-c', 'user.email=test@example.dk', 'commit', '-qm', 'Before')
  await replace(file, '  - kind: next-steps\n', '  - kind: next-steps\n    see: mentor\n')
  expect((await run('impact')).said).toContain('fact next-steps, see\n    new: mentor')
})
