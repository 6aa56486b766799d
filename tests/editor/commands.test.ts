/** The command line as editors meet it: help, misuse, check and paths. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm } from 'node:fs/promises'
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

        new      begins a new standard, with the sentences of its document registered
        check    says what is wrong or doubtful in the content, and how to mend it
        paths    lists every way through a standard’s questions and where it ends
        audit    compares a standard with the municipality’s document, sentence by sentence
        rename   gives a clause another id, and cites it by that everywhere
        impact   says what your changes mean for the people who read the site
        explain  says what a key is for, with an example and what the page then shows
        schema   writes content/schema/, which explains the keys in an editor (for developers)

      npm run content <command> -- --help   says more of one command.
      The manual is content/README.md."
    `)
    expect(code).toBe(0)
  })

  test.each(['new', 'check', 'paths', 'audit', 'rename', 'impact', 'explain', 'schema'])(
    'of %s',
    async (command) => {
      const { run } = await finishedProject()
      const { code, said } = await run(command, '--help')
      expect(said).toMatch(new RegExp(`^npm run content ${command} `))
      expect(code).toBe(0)
    },
  )
})

test.each([
  [['chek'], 'Did you mean “check”?'],
  [['check', '--strikt'], 'There is no option --strikt.\nDid you mean --strict?'],
  [
    ['check', 'a', 'b'],
    '“b” is one argument too many.\nWrite a standard as one name, with a slash: a/b.',
  ],
  [
    ['paths', 'a', 'b'],
    '“b” is one argument too many.\nWrite a standard as one name, with a slash: a/b.',
  ],
  [['impact', standardId], `“${standardId}” is one argument too many.`],
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

test.each([
  [
    ['check', 'eksempel/bostotte'],
    'There is no standard “eksempel/bostotte”.\nDid you mean “eksempel/bostoette”?',
  ],
  [
    ['check', 'eksempel/bostøtte'],
    'There is no standard “eksempel/bostøtte”.\nDid you mean “eksempel/bostoette”?',
  ],
  [['check', 'eksempl'], 'There is no municipality “eksempl”.\nDid you mean “eksempel”?'],
  [
    ['check', 'bostoette'],
    'There is no municipality “bostoette”.\nDid you mean “eksempel/bostoette”?',
  ],
  [['check', 'andeby'], 'There is no municipality “andeby”.\nWrite one of: eksempel.'],
  [
    ['check', 'andeby/skat'],
    'There is no standard “andeby/skat”.\nWrite <municipality>/<standard>, as the folders in content/ are called.',
  ],
  [
    ['paths', 'eksempel/bostotte'],
    'There is no standard “eksempel/bostotte”.\nDid you mean “eksempel/bostoette”?',
  ],
  [['paths', 'eksempel'], 'There is no standard “eksempel”.\nWrite one of: eksempel/bostoette.'],
  [
    ['audit', 'eksempel', 'bostoette.txt'],
    'There is no standard “eksempel”.\nWrite one of: eksempel/bostoette.',
  ],
  [
    ['audit', 'eksempl/documents/regler', 'bostoette.txt'],
    'There is no municipality “eksempl”.\nDid you mean “eksempel”?',
  ],
])('a name that nothing has: %j', async (args, said) => {
  const { run } = await finishedProject()
  expect(await run(...args)).toEqual({ code: 1, said })
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

  test('an order kept for a reason is noted, and nothing is wrong', async () => {
    const { run, replace } = await finishedProject()
    const file = `${standardId}/standard.yaml`
    await replace(
      file,
      '  - id: age\n',
      "  - id: home\n    cites: [target]\n    ask: { da: Har du et hjem?, en: Do you have a home? }\n    choose: { da: Vælg ja eller nej, en: Choose yes or no }\n    options: ['yes', 'no', unsure]\n  - id: age\n",
    )
    await replace(file, "when: { age: ['yes'] }", "when: { age: ['yes'], home: ['yes'] }")
    expect((await run('check')).said).toContain('say why this order is kept: order-because.')
    await replace(
      file,
      'criteria:\n',
      'order-because: { da: De fleste har et hjem., en: Most people have a home. }\ncriteria:\n',
    )
    const { code, said } = await run('check')
    expect(said).toMatch(/standard\.yaml:\d+:1 {2}note\n/)
    expect(said).toContain('It is kept because: “De fleste har et hjem.”')
    expect(said).toContain('1 note in 1 file.')
    expect(said).toContain('Nothing is wrong. 1 standard was checked.')
    expect(code).toBe(0)
    expect((await run('check', '--strict')).said).toContain('1 note in')
  })

  test('of one municipality reports nothing of another', async () => {
    const { run, replace, content } = await finishedProject()
    await cp(join(content, 'eksempel'), join(content, 'andeby'), { recursive: true })
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
      "No.  Have you turned 18?  Do you live in Eksempel  Is daily life hard for  Result              Result no.  Whom to call        Why                     Source
                                Kommune?                 you?
      ───  ───────────────────  ───────────────────────  ──────────────────────  ──────────────────  ──────────  ──────────────────  ──────────────────────  ──────────────
      1    Yes                  Yes                      Yes                     Looks right         2           Visitationen (the   All conditions are met  Target group 1
                                                                                                                 assessment office)
      2    Yes                  Yes                      No                      Probably not right  1           Visitationen (the   Not met: condition 3    Target group 1
                                                                                                                 assessment office)
      3    Yes                  Yes                      I don’t know            May be right        3           Visitationen (the   Not known: condition 3  Target group 1
                                                                                                                 assessment office)
      4    Yes                  No                       –                       Probably not right  1           Visitationen (the   Not met: condition 2    Target group 1
                                                                                                                 assessment office)
      5    No                   –                        –                       Probably not right  1           Visitationen (the   Not met: condition 1    Target group 1
                                                                                                                 assessment office)

      All paths (paths: 10, rows: 5)

      The conditions
        1  The person has turned 18.
        2  The person lives in the municipality.
        3  Daily life is hard to manage."
    `)
  })

  test('as CSV, for a spreadsheet', async () => {
    const { run } = await finishedProject()
    const { said } = await run('paths', standardId, '--csv')
    // The mark by which spreadsheets know UTF-8.
    expect(said.codePointAt(0)).toBe(0xfeff)
    expect(said.slice(1).split('\r\n')).toMatchInlineSnapshot(`
      [
        "Nr.;Er du fyldt 18 år?;Bor du i Eksempel Kommune?;Er det svært for dig at klare hverdagen?;Resultat;Resultat nr.;Ring til;Derfor;Kilde",
        "1;Ja;Ja;Ja;Ser ud til at være noget;2;Visitationen;Alle betingelser er opfyldt;Målgruppe 1",
        "2;Ja;Ja;Nej;Nok ikke det rigtige;1;Visitationen;Ikke opfyldt: betingelse 3;Målgruppe 1",
        "3;Ja;Ja;Det ved jeg ikke;Måske noget;3;Visitationen;Vides ikke: betingelse 3;Målgruppe 1",
        "4;Ja;Nej;–;Nok ikke det rigtige;1;Visitationen;Ikke opfyldt: betingelse 2;Målgruppe 1",
        "5;Nej;–;–;Nok ikke det rigtige;1;Visitationen;Ikke opfyldt: betingelse 1;Målgruppe 1",
      ]
    `)
  })

  test('says the facts that not everybody gets, and which numbers stand for them', async () => {
    const { run, replace } = await finishedProject()
    await replace(
      `${standardId}/standard.yaml`,
      '      cites: [yearly],',
      "      when: { age: ['yes'] },\n      cites: [yearly],",
    )
    const { said } = await run('paths', standardId, '--language', 'en')
    expect(said).toContain('Facts not everybody gets')
    expect(said).toMatch(/How long does it last\?.*\n.* \(3\)/)
    expect(said).toMatch(/^5 .* none /m)
    expect(said).toContain(
      'What the guide tells\n  3  You look at the support together every year.',
    )
  })

  test('a reader who has read enough is no fault', async () => {
    const { content } = await finishedProject()
    const main = join(import.meta.dirname, '../../src/editor/main.ts')
    const editor = spawn(process.execPath, ['--import', 'tsx', main, 'paths', standardId], {
      env: { ...process.env, CONTENT_FOLDER: content },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    editor.stdout.destroy()
    let complaint = ''
    editor.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
    await once(editor, 'close')
    expect(complaint).toBe('')
    expect(editor.exitCode).toBe(0)
  }, 60_000)

  test('of a standard that cannot be put together', async () => {
    const { run, content } = await finishedProject()
    await rm(join(content, standardId, 'source.yaml'))
    const { code, said } = await run('paths', standardId)
    expect(said).toContain('eksempel/bostoette cannot be read yet.')
    expect(code).toBe(2)
  })
})
