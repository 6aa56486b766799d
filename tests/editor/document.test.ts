/** A document's sentences survive columns, divided words, bullets, page breaks and running feet. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#editor/document/read-document.ts'
import { runningText, documentSentences } from '#editor/document/sentences.ts'
import { emptyProject, fixtures } from './project.ts'

async function sentencesIn(file: string): Promise<string[]> {
  return documentSentences(runningText((await readDocument(join(fixtures, file))).lines))
}

test('a PDF with two columns, a table, bullets and divided words reads like the text', async () => {
  expect(await sentencesIn('bostoette.pdf')).toEqual(await sentencesIn('bostoette.txt'))
})

test('its sentences stand in reading order, a heading before the sentence that follows it', async () => {
  expect(await sentencesIn('bostoette.pdf')).toMatchInlineSnapshot(`
    [
      "Kvalitetsstandard for bostøtte i Eksempel Kommune Lovgrundlag Servicelovens § 85, jf. § 108.",
      "Formål Bostøtten skal gøre det lettere at bo for sig selv og holde fast i sine hverdagsgøremål.",
      "Vi arbejder sammen med dig om det, du selv synes er vigtigt.",
      "Målgruppe Bostøtte er for voksne over 18 år, der har svært ved at klare hverdagen på grund af nedsat funktionsevne.",
      "Du skal have bopæl i kommunen.",
      "Indhold Bostøtten kan blandt andet hjælpe med:",
      "At få overblik over post, økonomi og aftaler",
      "At komme ud blandt andre mennesker, fx i en forening",
      "At holde orden derhjemme.",
      "Hjælpen gives hjemme hos dig eller over telefonen, og vi aftaler sammen, hvor ofte det skal være.",
      "Tildeling Du skal visiteres til bostøtte.",
      "Visitationen taler med dig og sender dig en afgørelse på skrift.",
      "Ventetid Du får svar inden for 4 uger, efter at vi har modtaget din ansøgning.",
      "Mangler der oplysninger, kan det tage længere tid.",
      "Varighed Vi ser på bostøtten sammen med dig mindst én gang om året.",
      "Egenbetaling Det koster ikke noget at få bostøtte.",
      "Klage over afgørelsen Du kan klage til Ankestyrelsen over afgørelsen.",
      "Klagen sendes til kommunen inden for 4 uger.",
      "Kontakt Ring til Visitationen på telefon 99 99 99 99 eller skriv et brev.",
    ]
  `)
})

test('what is printed on every page is left out, and told', async () => {
  const { pages, furniture } = await readDocument(join(fixtures, 'bostoette.pdf'))
  expect({ pages, furniture }).toMatchInlineSnapshot(`
    {
      "furniture": [
        "Eksempel Kommune – side 1 af 2",
        "Eksempel Kommune – side 2 af 2",
      ],
      "pages": 2,
    }
  `)
})

describe('sentences', () => {
  test.each([
    ['Se nr. 798 af 2019. Loven gælder.', ['Se nr. 798 af 2019.', 'Loven gælder.']],
    [
      'Stk. 2. Kommunen afgør det. Det er endeligt.',
      ['Stk. 2. Kommunen afgør det.', 'Det er endeligt.'],
    ],
    ['Ring på tlf. 99 99 99 99. Eller skriv.', ['Ring på tlf. 99 99 99 99.', 'Eller skriv.']],
    ['Det kan være: At ringe.• At skrive.', ['Det kan være:', 'At ringe.', 'At skrive.']],
    [
      'At søge hjælp hos anden • behandling. Slut.',
      ['At søge hjælp hos anden • behandling.', 'Slut.'],
    ],
    ['• At ringe • At skrive', ['At ringe', 'At skrive']],
    ['Hvem kan få hjælp? § 85 siger det.', ['Hvem kan få hjælp?', '§ 85 siger det.']],
    ['Det varer 6.5 timer i alt', ['Det varer 6.5 timer i alt']],
  ])('“%s”', (text, sentences) => {
    expect(documentSentences(text)).toEqual(sentences)
  })

  test.each([
    [['hverdags-', 'gøremål'], 'hverdagsgøremål'],
    [['syge-', 'og sundhed'], 'syge- og sundhed'],
    [['Ishøj-', 'Vallensbæk'], 'Ishøj- Vallensbæk'],
  ])('the lines %s', (lines, text) => {
    expect(runningText(lines.map((line) => ({ text: line })))).toBe(text)
  })
})

describe('a file that cannot be read', () => {
  test.each([
    ['nowhere.pdf', 'There is no file'],
    ['bostoette.html', 'is neither a .pdf nor a .txt file'],
  ])('%s', async (file, message) => {
    await expect(readDocument(join(fixtures, file))).rejects.toThrow(message)
  })

  test.each([
    ['broken.pdf', 'no PDF', 'cannot be read as a PDF'],
    ['empty.txt', ' \n\f', 'There is no text'],
  ])('%s', async (file, text, message) => {
    const { folder } = await emptyProject()
    await writeFile(join(folder, file), text)
    await expect(readDocument(join(folder, file))).rejects.toThrow(message)
  })
})
