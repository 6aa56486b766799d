/** What in a document is a heading, a paragraph, an item of a list, and what is on every page: cases beside the shapes. */
import { describe, expect, test } from 'vitest'
import { approvalIn } from '#editor/document/approval.ts'
import { withoutFurniture } from '#editor/document/furniture.ts'
import { outlineOf } from '#editor/document/outline.ts'
import { documentSentences } from '#editor/document/sentences.ts'
import { pagesOfText } from '#editor/document/text-pages.ts'

function read(text: string) {
  const document = withoutFurniture(pagesOfText(text))
  const { title, headings, sentences } = outlineOf(document.lines)
  return {
    furniture: document.furniture,
    headings,
    clauses: sentences.map(
      ({ section = title ?? '', paragraph, text: says }) => `${section} ${paragraph}: ${says}`,
    ),
  }
}

test('a text with an empty row after each line, as some programs take it from a PDF', () => {
  const text = [
    'Madservice',
    'Hvem kan få mad',
    'Du kan få mad, hvis du bor i kommunen og ikke selv kan lave den, fordi du er syg eller',
    'har mistet din ægtefælle for nylig. Kommunen ser på det sammen med dig og ringer til',
    'Visitationen.',
    'Pris',
    'Du betaler selv.',
  ]
  expect(read(text.join('\n\n'))).toMatchObject({
    headings: ['Madservice', 'Hvem kan få mad', 'Pris'],
    clauses: [
      'Hvem kan få mad 1: Du kan få mad, hvis du bor i kommunen og ikke selv kan lave den, fordi du er syg eller har mistet din ægtefælle for nylig.',
      'Hvem kan få mad 1: Kommunen ser på det sammen med dig og ringer til Visitationen.',
      'Pris 1: Du betaler selv.',
    ],
  })
})

describe('is a heading', () => {
  test.each([
    'Hvad koster det?',
    '1. Formål',
    '2.1 Hvem kan få hjælp',
    '3) Pris',
    'Kapitel 3',
    'Bilag 2',
    'Takster 2026',
    '§ 83 Personlig hjælp',
    'Kontakt:',
    'Klager m.v.',
    'Børn, unge og voksne',
  ])('%s', (heading) => {
    expect(read(`Titel\n\n${heading}\n\nHer står en sætning.`).headings).toContain(heading)
    expect(read(`Titel\n\n${heading}\nHer står en sætning.`).headings).toContain(heading)
    expect(read(`Titel\n\nFør.\n\n${heading}\n\n- at ringe\n- at skrive`).headings).toContain(
      heading,
    )
  })
})

describe('is no heading', () => {
  test.each([
    '§ 85. Kommunen skal tilbyde hjælp.',
    '§ 83 i serviceloven',
    'Mandag 9-15',
    'Fredag lukket',
    'Hovedret 62,50 kr.',
    'Levering 8,25',
    'Telefon 99 99 99 99',
    'mad@sandby.example.org',
    'Torvet 1, 3. sal',
    'Godkendt af Byrådet den 12. marts 2025',
    'Du kan få:',
    'Hjælpen omfatter:',
    'Er du syg? Så ring.',
    '• Rengøring',
  ])('%s', (line) => {
    expect(read(`Titel\n\n${line}\n\nHer står en sætning.`).headings).toEqual(['Titel'])
  })
})

test('numbers that count are a list, one alone heads what follows', () => {
  const { headings, clauses } = read(
    'Titel\n\n1. Sådan gør du\n\n1. Ring til os\n2. Vent på svar\n\n2. Pris\n\nDet er gratis.',
  )
  expect(headings).toEqual(['Titel', '1. Sådan gør du', '2. Pris'])
  expect(clauses).toEqual([
    '1. Sådan gør du 1: 1. Ring til os',
    '1. Sådan gør du 1: 2. Vent på svar',
    '2. Pris 1: Det er gratis.',
  ])
})

test('a dash that begins a line of a sentence is no bullet, one of Word is', () => {
  const { clauses } = read(
    'Titel\n\nDu kan få mad hver dag i ugen, også i ferien og på de store helligdage om vinteren\n– hvis du siger til i god tid, og hvis der er nogen, der kan komme ud til dig\nden dag med den.\n\n\uF0B7 at ringe\n\uF0B7 At skrive',
  )
  expect(clauses).toEqual([
    'Titel 1: Du kan få mad hver dag i ugen, også i ferien og på de store helligdage om vinteren – hvis du siger til i god tid, og hvis der er nogen, der kan komme ud til dig den dag med den.',
    'Titel 2: at ringe',
    'Titel 2: At skrive',
  ])
})

test('a bullet left at the end of the line above belongs to its item', () => {
  const { clauses } = read('Titel\n\nDet kan være:\nAt ringe.•\nAt skrive til os •\nAt komme.')
  expect(clauses).toEqual([
    'Titel 1: Det kan være:',
    'Titel 2: At ringe.',
    'Titel 2: At skrive til os',
    'Titel 2: At komme.',
  ])
})

describe('what is printed on every page', () => {
  const page = (top: string, text: string, foot: string) => `${top}\n\n${text}\n\n${foot}`

  test('left and right pages of a booklet', () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        number % 2 === 0 ? 'Sandby Kommune' : 'Madservice',
        `Her er sætning ${number * 7}.`,
        `${number}`,
      ),
    )
    expect(read(pages.join('\f')).furniture).toEqual([
      'Madservice',
      '1',
      'Sandby Kommune',
      '2',
      '3',
      '4',
    ])
  })

  test('prices that stand where a page ends are no running foot', () => {
    const pages = [page('Mad', 'Vi laver maden.', 'Hovedret 62,50 kr.')]
    pages.push(page('Mad', 'Vi bringer den.', 'Hovedret 58,00 kr.'))
    const { furniture, clauses } = read(pages.join('\f'))
    expect(furniture).toEqual(['Mad'])
    expect(clauses.filter((clause) => clause.includes('kr.'))).toHaveLength(2)
  })

  test('pages of a text without form feeds are told by their numbers', () => {
    const pages = [1, 2, 3].map(
      (number) => `Sætning nummer ${number * 7}.\n\nSandby\n\n${number}\n`,
    )
    expect(read(pages.join('\n')).furniture).toEqual(['Sandby', '1', '2', '3'])
    expect(
      read('Trin\n\nFør det.\n\n1\n\nHer er det.\n\n2\n\nDer er det.\n\nEfter det.').furniture,
    ).toEqual([])
  })
})

test.each([
  ['Jf. § 5. Du kan klage.', ['Jf. § 5.', 'Du kan klage.']],
  [
    '§ 85. Kommunen skal hjælpe. Den kan sige nej.',
    ['§ 85. Kommunen skal hjælpe.', 'Den kan sige nej.'],
  ],
  ['Ring til J. Hansen. Han ved det.', ['Ring til J. Hansen.', 'Han ved det.']],
  ['Firmaet T.K.C. Rådgivning står for det.', ['Firmaet T.K.C. Rådgivning står for det.']],
  ['Det gør T.K.C. Du kan ringe.', ['Det gør T.K.C.', 'Du kan ringe.']],
  ['Det koster 62,50 kr. Du får en regning.', ['Det koster 62,50 kr.', 'Du får en regning.']],
  ['Se f.eks. Bilag 2. Eller spørg.', ['Se f.eks. Bilag 2.', 'Eller spørg.']],
  ['Kl. 9.00 åbner vi. Kl. 15 lukker vi.', ['Kl. 9.00 åbner vi.', 'Kl. 15 lukker vi.']],
  ['1. Du søger. 2. Vi svarer.', ['1. Du søger.', '2. Vi svarer.']],
])('sentences of “%s”', (text, sentences) => {
  expect(documentSentences(text)).toEqual(sentences)
})

test.each([
  ['Godkendt af Byrådet den 12. marts 2025', '2025-03-12', 'Byrådet'],
  ['Vedtaget d. 12.03.2025', '2025-03-12', undefined],
  ['Godkendt i Byrådet marts 2024', '2024-03', 'Byrådet'],
  ['Godkendt af Byrådet i Sandby Kommune i marts 2024', '2024-03', 'Byrådet i Sandby Kommune'],
  [
    'Politisk vedtaget af Social- og Sundhedsudvalget den 3. maj 2025.',
    '2025-05-03',
    'Social- og Sundhedsudvalget',
  ],
  ['Godkendt den 3. maj 2025 af Byrådet.', '2025-05-03', 'Byrådet'],
  ['Gældende fra 1. januar 2026', '2026-01-01', undefined],
  ['Godkendt den 31. februar 2025', undefined, undefined],
  ['Når ansøgningen er godkendt, får du brev inden marts.', undefined, undefined],
])('“%s” was approved', (text, on, by) => {
  const approval = approvalIn(['Formål', text])
  expect(approval?.on).toBe(on)
  expect(approval?.by).toBe(by)
})

test('an approval goes before the day from which the document holds', () => {
  expect(approvalIn(['Gælder fra 1. juli 2025', 'Vedtaget den 2. maj 2025'])).toEqual({
    on: '2025-05-02',
    isInForce: false,
  })
})
