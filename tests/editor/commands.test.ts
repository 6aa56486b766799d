/** The command line as editors meet it: help, misuse, check and paths. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { finishedProject, standardId } from './project.ts'

describe('help', () => {
  test.each([[[]], [['--help']], [['help']]])('with %j lists the commands', async (args) => {
    const { run } = await finishedProject()
    const { code, said } = await run(...args)
    expect(said).toMatchInlineSnapshot(`
      "Tools for the people who write the content.

      npm run content <command>

        new     begins a new standard, with the sentences of its document registered
        check   says what is wrong or doubtful in the content, and how to mend it
        paths   lists every way through a standard’s questions and where it ends
        audit   compares a standard with the municipality’s document, sentence by sentence
        impact  says what your changes mean for the people who read the site
        schema  writes content/schema/, which explains the keys in an editor (for developers)

      npm run content <command> -- --help   says more of one command.
      The manual is content/README.md."
    `)
    expect(code).toBe(0)
  })

  test.each(['new', 'check', 'paths', 'audit', 'impact', 'schema'])('of %s', async (command) => {
    const { run } = await finishedProject()
    const { code, said } = await run(command, '--help')
    expect(said).toMatch(new RegExp(`^npm run content ${command} `))
    expect(code).toBe(0)
  })
})

test.each([
  [['chek'], 'Did you mean “check”?'],
  [['check', '--strikt'], 'There is no option --strikt.\nDid you mean --strict?'],
  [['check', 'a', 'b'], '“b” is one argument too many.'],
  [['check', 'a/b/c'], '“a/b/c” is no municipality and no standard.'],
  [['audit'], '<municipality>/<standard> is missing.'],
  [['audit', standardId], 'The document (a .pdf or .txt file) is missing.'],
  [['paths', standardId, '--language'], '--language needs a value.'],
  [['paths', standardId, '--language', 'sv'], 'There is no language “sv”.'],
  [['impact', '--since', 'nothing'], 'git knows no version “nothing”.'],
])('misuse: %j', async (args, message) => {
  const { run, git } = await finishedProject()
  await git('init', '-q')
  const { code, said } = await run(...args)
  expect(said).toContain(message)
  expect(code).toBe(2)
})

describe('check', () => {
  test('says so where nothing is wrong', async () => {
    const { run } = await finishedProject()
    expect(await run('check')).toEqual({
      code: 0,
      said: 'Nothing is wrong. 1 standard was checked.',
    })
    expect(await run('check', standardId)).toEqual({
      code: 0,
      said: `Nothing is wrong with ${standardId}.`,
    })
  })

  test('a warning fails only under --strict', async () => {
    const { run, replace } = await finishedProject()
    await replace(`${standardId}/source.yaml`, 'law:', 'review-due: 2020-01\nlaw:')
    const lenient = await run('check')
    expect(lenient.said).toContain('1 warning in 1 file.')
    expect(lenient.code).toBe(0)
    const strict = await run('check', '--strict')
    expect(strict.said).toContain('3 errors in 2 files.')
    expect(strict.said).toContain('The publisher lacks a mail address or a phone number')
    expect(strict.said).toContain('The publisher lacks accessibility')
    expect(strict.code).toBe(1)
  })

  test('of one municipality reports nothing of another', async () => {
    const { run, replace } = await finishedProject()
    await replace(`${standardId}/standard.yaml`, 'id: adult', 'id: Adult')
    expect((await run('check', 'eksempel')).code).toBe(1)
    expect(await run('check', 'andeby')).toEqual({ code: 0, said: 'Nothing is wrong with andeby.' })
  })
})

describe('paths', () => {
  test('as a table', async () => {
    const { run } = await finishedProject()
    const { said } = await run('paths', standardId, '--language', 'en')
    expect(said).toMatchInlineSnapshot(`
      "voice                 age  residence  daily-life    fit       contacts                              not met             unknown
      ────────────────────  ───  ─────────  ────────────  ────────  ────────────────────────────────────  ──────────────────  ────────────────────────────
      Myself                Yes  Yes        Yes           likely    Visitationen (the assessment office)
      Myself                Yes  Yes        No            unlikely  Visitationen (the assessment office)  daily-life-is-hard
      Myself                Yes  Yes        I don’t know  possible  Visitationen (the assessment office)                      daily-life-is-hard
      Myself                Yes  No         –             unlikely  Visitationen (the assessment office)  resident            daily-life-is-hard
      Myself                No   –          –             unlikely  Visitationen (the assessment office)  adult               resident, daily-life-is-hard
      Somebody close to me  Yes  Yes        Yes           likely    Visitationen (the assessment office)
      Somebody close to me  Yes  Yes        No            unlikely  Visitationen (the assessment office)  daily-life-is-hard
      Somebody close to me  Yes  Yes        I don’t know  possible  Visitationen (the assessment office)                      daily-life-is-hard
      Somebody close to me  Yes  No         –             unlikely  Visitationen (the assessment office)  resident            daily-life-is-hard
      Somebody close to me  No   –          –             unlikely  Visitationen (the assessment office)  adult               resident, daily-life-is-hard

      10 paths."
    `)
  })

  test('as CSV, for a spreadsheet', async () => {
    const { run } = await finishedProject()
    const { said } = await run('paths', standardId, '--csv')
    // The mark by which spreadsheets know UTF-8.
    expect(said.codePointAt(0)).toBe(0xfeff)
    expect(said.slice(1).split('\r\n').slice(0, 2)).toEqual([
      'voice,age,residence,daily-life,fit,contacts,not met,unknown',
      'Mig selv,Ja,Ja,Ja,likely,Visitationen,,',
    ])
  })

  test('of a standard that cannot be put together', async () => {
    const { run, content } = await finishedProject()
    await rm(join(content, standardId, 'source.yaml'))
    const { code, said } = await run('paths', standardId)
    expect(said).toContain('eksempel/bostoette cannot be read yet.')
    expect(code).toBe(2)
  })
})
