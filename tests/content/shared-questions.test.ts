/** What an editor reads of questions that a municipality shares. */
import { cp, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, replaceIn, reportAfter, reportOn } from './broken-content.ts'

const ask = `    ask:
      self: { da: Er du voksen?, en: Are you an adult? }
      relative: { da: Er personen voksen?, en: Is the person an adult? }
    choose:
      self: { da: 'Vælg, om du er voksen', en: Choose whether you are an adult }
      relative: { da: 'Vælg, om personen er voksen', en: Choose whether the person is an adult }
    options: [yes, no, unsure]
`

/** The example with its question moved to the municipality. */
async function copyWithSharedQuestion(): Promise<string> {
  const folder = await copyOfExample()
  await replaceIn(folder, 'standard', `  - id: adult\n${ask}`, '  - shared: adult\n')
  await replaceIn(
    folder,
    'municipality',
    'contacts:\n',
    `questions:\n  - id: adult\n${ask}contacts:\n`,
  )
  return folder
}

test('nothing, where all is right', async () => {
  expect((await reportOn(await copyWithSharedQuestion())).trim()).toBe('')
})

test('a mistake in its words once, however many standards ask it', async () => {
  const folder = await copyWithSharedQuestion()
  await cp(join(folder, 'eksempel/samtaler'), join(folder, 'eksempel/motion'), { recursive: true })
  await replaceIn(folder, 'standard', 'da: Samtaler, en: Talks', 'da: Snak, en: Chats')
  await replaceIn(folder, 'municipality', 'da: Er du voksen?', 'da: Er du voksen (18)?')
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:4:1  note
      4 | questions:
        | ^
      Found:    Whatever the shared questions are answered, the finder says the same of these standards: motion, samtaler.
      Mend:     Nothing, if their own questions are what tells them apart. Else share a question that one of them asks.

    content/eksempel/municipality.yaml:6:5  warning
      6 |     ask:
        |     ^
      Found:    Found only in self: “18” (Danish); expected the same amounts, limits, days, phones and paragraphs for both voices.
      Mend:     Write what is missing, or take it out of both.

    content/eksempel/municipality.yaml:7:7  error
      7 |       self: { da: Er du voksen (18)?, en: Are you an adult? }
        |       ^
      Found:    Found only in Danish: “18”; expected the same amounts, limits, days, phones and paragraphs in both languages.
      Mend:     Write what is missing, or take it out of both.

    1 error, 1 warning, and 1 note in 1 file.
    "
  `)
})

test('an option without words once, and nothing of the standards until it has some', async () => {
  const folder = await copyWithSharedQuestion()
  await replaceIn(folder, 'municipality', '[yes, no, unsure]', '[yes, no, maybe]')
  await replaceIn(folder, 'standard', 'contact: samtalehuset', 'contact: elsewhere')
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:12:24  error
      12 |     options: [yes, no, maybe]
         |                        ^
      Found:    Question “adult” offers “maybe” without a label; expected an option that site.yaml shares. Known: yes, no, unsure.
      Mend:     Write the option out as { id: maybe, label: … }, or add it to the options in site.yaml.

    1 error in 1 file.
    "
  `)
})

test('an option that is no option', async () => {
  expect(await reportAfter('standard', '[yes, no, unsure]', '[yes, no, { id: maybe }]'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:13:24  error
      13 |     options: [yes, no, { id: maybe }]
         |                        ^
      Found:    no “label” here
      Expected: a text in each language: { da: …, en: … }, or such a text for each of self and relative
      Mend:     Add “label: …” to this group.

    1 error in 1 file.
    "
  `)
})

test('words that are the municipality’s', async () => {
  const folder = await copyWithSharedQuestion()
  await replaceIn(
    folder,
    'standard',
    '  - shared: adult\n',
    '  - shared: adult\n    options: [yes, no]\n    fixed: true\n',
  )
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:7:5  error
      7 |     options: [yes, no]
        |     ^
      Found:    the key “options”, which is not known here
      Expected: one of the keys “shared”, “hint”, “points”, “cites”
      Mend:     Delete the key, or move it to the group it belongs to.

    content/eksempel/samtaler/standard.yaml:8:5  error
      8 |     fixed: true
        |     ^
      Found:    the key “fixed”, which is not known here
      Expected: one of the keys “shared”, “hint”, “points”, “cites”
      Mend:     Delete the key, or move it to the group it belongs to.

    2 errors in 1 file.
    "
  `)
})

test('nothing of who asks it while a standard cannot be read', async () => {
  const folder = await copyWithSharedQuestion()
  await rename(
    join(folder, 'eksempel/samtaler/source.yaml'),
    join(folder, 'eksempel/samtaler/old.yaml'),
  )
  expect(await reportOn(folder)).not.toContain('No standard of the municipality')
})
