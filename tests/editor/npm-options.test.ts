/** Options that stand before no “--”, which npm takes for its own: they are honoured or refused, never ignored. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { npmOptionsIn } from '#editor/npm-options.ts'
import { nearest } from '#standard/nearest.ts'
import { saidByEditor } from '../support/said-by-editor.ts'
import { finishedProject, fixtures, standardId } from './project.ts'

const execute = promisify(execFile)

/** As npm 11 sets the environment of a script. */
async function runWith(environment: Record<string, string>, ...args: string[]) {
  const { content, replace } = await finishedProject()
  await replace(`${standardId}/source.yaml`, 'law:', 'review-due: 2020-01\nlaw:')
  return saidByEditor(args, {
    folder: content,
    today: '2026-11-21',
    workingFolder: fixtures,
    npmOptions: npmOptionsIn({ npm_lifecycle_event: 'content', ...environment }),
  })
}

test.each([
  [
    'npm run content check --strict',
    { npm_config_strict: 'true' },
    ['check'],
    1,
    '3 errors in 2 files.',
  ],
  [
    'npm run content check --no-strict',
    { npm_config_strict: '' },
    ['check'],
    0,
    '1 warning in 1 file.',
  ],
  [
    'npm run content paths … --language=en',
    { npm_config_language: 'en' },
    ['paths', standardId],
    0,
    'Have you turned 18?',
  ],
  [
    'npm run content check --strikt',
    { npm_config_strikt: 'true' },
    ['check'],
    2,
    'There is no option --strikt.\nDid you mean --strict?',
  ],
  [
    'npm run content check --markdown',
    { npm_config_markdown: 'true' },
    ['check'],
    2,
    'There is no option --markdown.',
  ],
  [
    'npm run content impact --since main',
    { npm_config_since: 'true' },
    ['impact', 'main'],
    2,
    'npm took --since for its own, and what follows it is lost.\nWrite two hyphens before the options: npm run content impact -- --since …',
  ],
  [
    'npm run content new … --document koersel',
    { npm_config_document: 'true' },
    ['new', 'eksempel/lift', 'koersel'],
    2,
    'npm run content new -- --document …',
  ],
  [
    'what npm itself knows',
    { npm_config_strict_ssl: 'true', npm_config_dev: 'true' },
    ['check'],
    0,
    '1 warning in 1 file.',
  ],
])('%s', async (_, environment, args, code, message) => {
  const answer = await runWith(environment, ...args)
  expect(answer.said).toContain(message)
  expect(answer.code).toBe(code)
})

test('another script’s options are not ours', () => {
  expect(npmOptionsIn({ npm_lifecycle_event: 'test', npm_config_strict: 'true' }).size).toBe(0)
})

test('npm hands them on as this test has it', async () => {
  const failed: unknown = await execute('npm', [
    'run',
    '-s',
    'content',
    'schema',
    '--strict',
  ]).catch((error: unknown) => error)
  expect(failed).toMatchObject({ code: 2 })
  expect(String(failed)).toContain('There is no option --strict.')
}, 180_000)

test('no option of ours is one that npm knows, or near one', async () => {
  const { stdout } = await execute('npm', ['config', 'ls', '-l', '--json'])
  const known = Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(stdout)))
  expect(known.length).toBeGreaterThan(100)
  // npm reads --csv as -c -s -v, which no environment tells of: the help of paths says so.
  const ours = ['strict', 'since', 'markdown', 'document', 'language', 'csv']
  expect(known.filter((name) => name.length > 4 && nearest(name, ours) !== undefined)).toEqual([])
  expect(known.filter((name) => ours.includes(name))).toEqual([])
}, 180_000)
