import { expect, test } from 'vitest'
import { fingerprint } from '#standard/fingerprint.ts'
import { inMunicipality, inSource, inStandard, reviewed } from '../../support/review-report.ts'

test('a text that a scaffold left, in both languages or in one', () => {
  expect(
    reviewed(
      inStandard('{ da: Hjælp i hjemmet, en: Help at home }', '{ da: ✎ Navn, en: ✎ Name 3 }'),
      inSource('en: Standard for support at home', 'en: ✎ The title'),
    ),
  ).toMatchInlineSnapshot(`
    "error to-be-worded at standard.yaml title
    This text is still to be worded: its Danish and English begin with ✎.
    Write the text, and remove the ✎ and the hint after it.

    error to-be-worded at source.yaml title
    This text is still to be worded: its English begins with ✎.
    Write the text, and remove the ✎ and the hint after it."
  `)
})

test('several of a file, which is as it was begun, are one finding with their number', () => {
  expect(
    reviewed(
      inSource('en: Standard for support at home', 'en: ✎ The title'),
      inSource(
        'says: { da: Alle skal trives., en: All shall thrive. }',
        'says: { da: ✎ Alle, en: ✎ All }',
      ),
    ),
  ).toContain(`error to-be-worded at source.yaml title
2 texts of this file are still to be worded: they begin with ✎. The first is here.
Search for ✎, write each text, and remove the ✎ and the hint after it.`)
})

test('a clause that is to be worded need not be used yet', () => {
  expect(
    reviewed(
      inSource(
        'says: { da: Alle skal trives., en: All shall thrive. }',
        'says: { da: ✎ Alle, en: ✎ All }',
      ),
      inSource('    unused-because: { da: Det er en hensigt., en: It is an aim. }\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "error to-be-worded at source.yaml clauses.3.says
    This text is still to be worded: its Danish and English begin with ✎.
    Write the text, and remove the ✎ and the hint after it."
  `)
})

test('a clause in the document’s own words', () => {
  const print = fingerprint('Gratis i 6 måneder.')
  expect(reviewed(inSource("'0123456789abcde0'", `'${print}'`))).toMatchInlineSnapshot(`
    "error copied-from-document at source.yaml clauses.1.says.da
    Clause “terms” repeats the document’s own sentence; expected what it means in our words.
    Say it in shorter and plainer words, as you would to somebody who asks."
  `)
})

test('a municipality without its number', () => {
  expect(reviewed(inMunicipality("'0999'", "'0000'"))).toMatchInlineSnapshot(`
    "error to-be-worded at municipality.yaml code
    The municipality’s code is still 0000; expected the number that Danmarks Statistik gives it.
    Look the number up and write it in quotes, such as '0250'."
  `)
})
