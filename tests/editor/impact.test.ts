/** What an editor and a reviewer read about a change. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { finishedProject, type Project, standardId } from './project.ts'

let project: Project

beforeEach(async () => {
  project = await finishedProject()
  await project.git('init', '-q')
  await commit('The standard')
})

async function commit(subject: string): Promise<void> {
  await project.git('add', '.')
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  await project.git(...author, 'commit', '-q', '-m', subject)
}

async function impact(...args: string[]): Promise<string> {
  const { code, said } = await project.run('impact', ...args)
  expect(code).toBe(0)
  return said
}

test('no change', async () => {
  expect(await impact()).toBe('Nothing changes for any citizen.')
})

test('a change of what only editors see', async () => {
  await project.replace(
    `${standardId}/standard.yaml`,
    'questions:',
    '# In the order asked.\nquestions:',
  )
  await project.replace(`${standardId}/standard.yaml`, 'cites: [cost]', 'cites: [cost, yearly]')
  await project.replace(`${standardId}/standard.yaml`, 'cites: [yearly]', 'cites: [cost]')
  expect(await impact()).not.toContain('end differently')
})

test('a rule, a word and a number', async () => {
  await project.replace(
    `${standardId}/standard.yaml`,
    "daily-life: ['yes']",
    "daily-life: ['yes', unsure]",
  )
  await project.replace(
    `${standardId}/standard.yaml`,
    'Støtten er gratis.',
    'Det koster ikke noget.',
  )
  await project.replace('eksempel/municipality.yaml', '99 99 99 99', '88 88 88 88')
  expect(await impact()).toMatchInlineSnapshot(`
    "1 standard will tell people something else than before.

    Bostøtte (eksempel/bostoette)

    Answers that now end differently (2)
      – fit: possible → likely
        when voice: self, age: yes, residence: yes, daily-life: unsure
        when voice: relative, age: yes, residence: yes, daily-life: unsure

    Words and values (2)
      – fact cost, text
        before: Støtten er gratis. / The support is free.
        now: Det koster ikke noget. / The support is free.
      – contact visitationen, phones
        before: 99 99 99 99
        now: 88 88 88 88"
  `)
})

test('a clause that loses its use, as Markdown for a pull request', async () => {
  await project.replace(
    `${standardId}/standard.yaml`,
    'waiting-time, waiting-longer',
    'waiting-time',
  )
  await project.replace(
    `${standardId}/standard.yaml`,
    'Hverdagen er svær at klare.',
    'Hverdagen er <b>svær</b>.',
  )
  expect(await impact('--markdown')).toMatchInlineSnapshot(`
    "## What this changes for people

    1 standard will tell people something else than before.

    ### Bostøtte (eksempel/bostoette)

    **Words and values (1)**

    - criterion daily-life-is-hard, requirement  
      before: Hverdagen er svær at klare. / Daily life is hard to manage.  
      now: Hverdagen er \\<b\\>svær\\</b\\>. / Daily life is hard to manage.  

    **Clauses that nothing rests on any more (1)**

    - waiting-longer  "
  `)
})

test('a standard that is removed, against an earlier commit', async () => {
  await rm(join(project.content, standardId), { recursive: true })
  await commit('Gone')
  expect(await impact()).toBe('Nothing changes for any citizen.')
  expect(await impact('--since', 'HEAD~1')).toMatchInlineSnapshot(`
    "1 standard will tell people something else than before.

    Gone: Bostøtte (eksempel/bostoette)
    Its address leads nowhere now. A standard that no longer holds is retired, not removed: see content/README.md."
  `)
})

test('a standard that is new and not yet known to git', async () => {
  await project.run('new', 'eksempel/ny')
  await project.run('new', 'nyby/ny')
  expect(await impact()).toContain('New: ✎ Støttens navn (eksempel/ny)')
})
