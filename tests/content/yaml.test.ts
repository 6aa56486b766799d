/** What an editor reads when a file cannot be read at all, or not to its end. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, files, reportAfter, reportOn } from './broken-content.ts'

test('a key twice in one group', async () => {
  expect(await reportAfter('municipality', "code: '0999'", "code: '0999'\ncode: '0998'"))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/municipality.yaml:3:1  error
        3 | code: '0998'
          | ^
        Found:    the key “code” a second time in the same group
        Expected: each key once
        Mend:     Keep one of the two and delete the other.

      1 error in 1 file.
      "
    `)
})

test('a tab at the start of a line', async () => {
  expect(
    await reportAfter('standard', '    options: [self, relative]', '\toptions: [self, relative]'),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:5:1  error
      5 | →options: [self, relative]
        | ^
      Found:    a tab at the start of the line
      Expected: spaces; what belongs together starts in the same column
      Mend:     Replace the tab by spaces, two for each level.

    1 error in 1 file.
    "
  `)
})

test('a line that starts in the wrong column', async () => {
  expect(await reportAfter('source', '    paragraph: 1', '   paragraph: 1')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml:12:1  error
      12 |    paragraph: 1
         | ^
      Found:    a line that does not start in the same column as its neighbours
      Expected: the same number of spaces before all keys of a group and all items of a list
      Mend:     Move the line (or the one above it) to the column of its neighbours.

    1 error in 1 file.
    "
  `)
})

test('a colon in a text without quotes', async () => {
  expect(
    await reportAfter(
      'source',
      '{ da: byrådet, en: the city council }',
      '\n    da: Byrådet: alle\n    en: the city council',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml:5:9  error
      5 |     da: Byrådet: alle
        |         ^
      Found:    a second colon in a text without quotes
      Expected: quotes around a text that contains a colon followed by a space
      Mend:     Put the whole text in quotes: "…".

    1 error in 1 file.
    "
  `)
})

test('a quote that is not closed', async () => {
  expect(await reportAfter('municipality', "code: '0999'", "code: '0999")).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:2:12  error
      2 | code: '0999
        |            ^
      Found:    a text that starts with a quote and does not end with one
      Expected: a quote at both ends
      Mend:     Add the quote at the end of the text.

    1 error in 1 file.
    "
  `)
})

test('a bracket that is not closed', async () => {
  expect(await reportAfter('standard', 'options: [self, relative]', 'options: [self, relative'))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/samtaler/standard.yaml:6:3  error
        6 |   - id: adult
          |   ^
        Found:    a [ above that is not closed before this place
        Expected: a ] at the end of the list or group
        Mend:     Add the ] where the list or group ends.

      1 error in 1 file.
      "
    `)
})

test('a colon without a space', async () => {
  expect(await reportAfter('municipality', "code: '0999'", "code:'0999'")).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:2:1  error
      2 | code:'0999'
        | ^
      Found:    a line that is neither a key with a colon nor part of the text above it
      Expected: “key: text”, or a text that goes on further to the right than its key
      Mend:     Add the missing colon and a space, or move the line to the right with spaces.

    1 error in 1 file.
    "
  `)
})

test('a text that starts with a sign of YAML', async () => {
  expect(await reportAfter('standard', 'da: Samtaler,', 'da: @Samtaler,')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:1:14  error
      1 | title: { da: @Samtaler, en: Talks }
        |              ^
      Found:    a text that starts with a sign YAML keeps for itself: @
      Expected: quotes around such a text
      Mend:     Put the whole text in quotes: "…".

    1 error in 1 file.
    "
  `)
})

test('a reference to another place', async () => {
  expect(
    await reportAfter(
      'standard',
      '{ da: Samtaler, en: Talks }',
      '{ da: &title Samtaler, en: *title }',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:1:35  error
      1 | title: { da: &title Samtaler, en: *title }
        |                                   ^
      Found:    *title, which YAML reads as a reference to another place
      Expected: the text itself
      Mend:     Write the text out. If it starts with a star, put it in quotes: "*title …".

    1 error in 1 file.
    "
  `)
})

test('an empty file', async () => {
  const folder = await copyOfExample()
  await writeFile(join(folder, files.site), '')
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/site.yaml:1:1  error
      1 |
        | ^
      Found:    an empty file
      Expected: the keys “name”, “publisher”, “emergency”, “leave-to”, “contacts”, “voice”, “options”, “known-words”
      Mend:     Write these keys, each followed by a colon and its content.

    1 error in 1 file.
    "
  `)
})

test('a file that is not UTF-8', async () => {
  const folder = await copyOfExample()
  const path = join(folder, files.source)
  await writeFile(path, Buffer.from(await readFile(path, 'utf8'), 'latin1'))
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml:4:16  error
      4 |   by: { da: byr�det, en: the city council }
        |                ^
      Found:    a letter that is not stored as UTF-8
      Expected: a text file in UTF-8, so that æ, ø and å read the same everywhere
      Mend:     Save the file again with the encoding UTF-8 (in most editors: “Save as”, then “Encoding”).

    1 error in 1 file.
    "
  `)
})

test('line ends and the mark of other systems do no harm', async () => {
  const folder = await copyOfExample()
  const path = join(folder, files.standard)
  await writeFile(path, `\uFEFF${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`)
  expect(await reportOn(folder)).toBe('\n\n')
})

test('a missing file', async () => {
  const folder = await copyOfExample()
  await rm(join(folder, files.source))
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml  error
      Found:    no such file
      Expected: a file “source.yaml” in this folder, or documents in standard.yaml
      Mend:     Add the file, list the municipality’s documents that the standard rests on, or remove the folder.

    1 error in 1 file.
    "
  `)
})
