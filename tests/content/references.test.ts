/** What an editor reads when files do not fit together. */
import { expect, test } from 'vitest'
import { reportAfter } from './broken-content.ts'

test('an unknown clause', async () => {
  expect(await reportAfter('standard', 'cites: [who]\ncriteria', 'cites: [woh]\ncriteria'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:14:13  error
      14 |     cites: [woh]
         |             ^
      Found:    Clause “woh” is cited; expected a clause of source.yaml. Did you mean “who”?
      Mend:     Correct the id, or register the clause in source.yaml.

    1 error in 1 file.
    "
  `)
})

test('an unknown contact', async () => {
  expect(await reportAfter('standard', 'contact: borgerservice', 'contact: borgerservise'))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/samtaler/standard.yaml:38:14  error
        38 |   - contact: borgerservise
           |              ^
        Found:    No contact is called “borgerservise”; expected one of municipality.yaml or site.yaml. Did you mean “borgerservice”?
        Mend:     Correct the id, or add the contact to municipality.yaml.

      1 error in 1 file.
      "
    `)
})

test('an option that site.yaml does not share', async () => {
  expect(await reportAfter('standard', '[yes, no, unsure]', '[yes, no, unsur]'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:13:24  error
      13 |     options: [yes, no, unsur]
         |                        ^
      Found:    Question “adult” offers “unsur” without a label; expected an option that site.yaml shares. Did you mean “unsure”?
      Mend:     Write the option out as { id: unsur, label: … }, or add it to the options in site.yaml.

    1 error in 1 file.
    "
  `)
})

test('an id given twice', async () => {
  expect(await reportAfter('source', 'id: terms', 'id: who')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml:15:5  error
      15 |   - id: who
         |     ^
      Found:    The clause id “who” is given twice; expected each id once.
      Mend:     Give one of the two another id, or remove it.

    content/eksempel/samtaler/standard.yaml:43:86  error
      43 | … da: Det er gratis., en: It is free. }, cites: [terms] }
         |                                                  ^
      Found:    Clause “terms” is cited; expected a clause of source.yaml. Known: who, call.
      Mend:     Correct the id, or register the clause in source.yaml.

    content/eksempel/samtaler/standard.yaml:44:92  error
      44 | …er en tid., en: You agree on a time. }, cites: [terms] }
         |                                                  ^
      Found:    Clause “terms” is cited; expected a clause of source.yaml. Known: who, call.
      Mend:     Correct the id, or register the clause in source.yaml.

    3 errors in 2 files.
    "
  `)
})

test('an option nobody needs', async () => {
  expect(
    await reportAfter(
      'standard',
      'options: [yes, no, unsure]',
      'options: [yes, no, { id: never, label: { da: Aldrig, en: Never } }, unsure]',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:13:24  error
      13 |     options: [yes, no, { id: never, label: { da: Aldrig, en: Never } }, unsure]
         |                        ^
      Found:    Question “adult”: no rule tells the options “no”, “never” apart; expected each option to change an outcome.
      Mend:     Merge them into one option, or give all but one a kept-because in Danish and English.

    1 error in 1 file.
    "
  `)
})

test('a path without a contact', async () => {
  expect(
    await reportAfter('standard', 'when: { not: { adult: [yes] } }', 'when: { adult: [unsure] }'),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:33:1  error
      33 | contacts:
         | ^
      Found:    The path “voice: self, adult: no” ends without a contact; expected at least one on every path.
      Mend:     Add a contact without a condition, or widen the condition of one.

    1 error in 1 file.
    "
  `)
})

test('a number from a standard that has no folder', async () => {
  expect(await reportAfter('municipality', 'standard: samtaler', 'standard: samtale'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:9:25  error
      9 |     source: { standard: samtale, clause: call }
        |                         ^
      Found:    “samtale”, which is no folder of this municipality
      Expected: the folder of the standard that gives the number
      Mend:     Did you mean “samtaler”?

    1 error in 1 file.
    "
  `)
})
