/** Which words are asked about, whose word counts, and how a slip is told; with a spelling of a few words. */
import { expect, test } from 'vitest'
import type { Language } from '#guide/languages.ts'
import { namesOfDocument, namesOfMunicipality, namesOfSite } from '#standard/review/given-names.ts'
import { checkSpelling } from '#standard/review/spelling-checks.ts'
import { alsoKnowing, type Spelling, wordsToSpell } from '#standard/review/spelling.ts'
import type { PlacedText } from '#standard/review/texts.ts'
import { report } from '../../support/review-report.ts'
import { recordsWith } from '../../support/standard-records.ts'

const words: Readonly<Record<Language, readonly string[]>> = {
  da: ['du', 'kan', 'få', 'hjælp', 'hver', 'dag', 'Serviceloven'],
  en: ['you', 'can', 'get', 'help', 'every', 'day'],
}

const spelling: Spelling = {
  knows: (word, language) => words[language].includes(word),
  nearest: (word, language) => words[language].find((known) => known.startsWith(word.slice(0, 1))),
}

const placed = (da: string, en: string, more: Partial<PlacedText> = {}): PlacedText => ({
  role: 'fact',
  place: { file: 'standard.yaml', path: ['summary'] },
  text: { da, en },
  ...more,
})

const found = (...texts: readonly PlacedText[]) => report(checkSpelling(spelling)(texts))

test('a word that nobody knows, with the nearest that somebody does', () => {
  expect(found(placed('du kan få hjælpp', 'you can get help'))).toMatchInlineSnapshot(`
    "warning spelling at standard.yaml summary.da
    The Danish word “hjælpp” is in no dictionary; expected a known word or name.
    Did you mean “hjælp”? If the word is right, add it to known-words in site.yaml."
  `)
})

test('of a word in several texts, the first is told, with the number of the others', () => {
  expect(found(placed('zzz', 'help'), placed('du, zzz, zzz', 'qqq'))).toMatchInlineSnapshot(`
    "warning spelling at standard.yaml summary.da
    The Danish word “zzz” is in no dictionary (here and in 1 text more); expected a known word or name.
    Correct it. If the word is right, add it to known-words in site.yaml.

    warning spelling at standard.yaml summary.en
    The English word “qqq” is in no dictionary; expected a known word or name.
    Correct it. If the word is right, add it to known-words in site.yaml."
  `)
  const texts = ['hjælp', 'zzz', 'zzz', 'zzz'].map((da) => placed(da, 'help'))
  expect(found(...texts)).toContain('“zzz” is in no dictionary (here and in 2 texts more);')
})

test.each([
  ['what is known', 'du kan få hjælp', 'you can get help'],
  ['a Danish name in English', 'hjælp', 'Serviceloven'],
  ['a text in another language', 'you can get help hver dag', 'help'],
])('nothing is said of %s', (_, da, en) => {
  expect(found(placed(da, en))).toBe('')
})

test.each([
  ['a short text', 'you can get help', 4],
  ['a text of which half is known', 'you can get hver dag hjælp', 3],
  ['an English word in Danish', 'help', 1],
])('%s is judged word by word', (_, da, findings) => {
  expect(checkSpelling(spelling)([placed(da, 'help')])).toHaveLength(findings)
})

test.each([
  ['document', 'title', 0],
  ['document', 'section', 0],
  ['document', 'act', 0],
  ['document', 'by', 0],
  ['document', 'note', 1],
  ['fact', 'title', 1],
] as const)('the Danish of a %s’s %s has %i findings, its English one', (role, key, danish) => {
  const place = { file: 'source.yaml', path: ['clauses', 0, key] } as const
  const findings = checkSpelling(spelling)([placed('zzz', 'qqq', { role, place })])
  expect(findings.map((finding) => finding.place.path.at(-1))).toEqual([
    ...(danish ? ['da'] : []),
    'en',
  ])
})

test.each([
  ['Du kan få hjælp, hver dag.', ['Du', 'kan', 'få', 'hjælp', 'hver', 'dag']],
  ['ældre- og handicap-hjælp (gratis)', ['ældre', 'og', 'handicap-hjælp', 'gratis']],
  ['kl. 8–16, 18-årige, 2x', ['kl']],
  ['f.eks. borger.dk i dag.I morgen', ['morgen']],
  ['Skriv til ny.adresse@example.dk nu', ['Skriv', 'til', 'nu']],
  ['Se https://www.example.dk/ny-side nu', ['Se', 'nu']],
  ['IT, PDF-fil, BørneTelefonen', []],
  ["and/eller “citat” don’t kommune's", ['and', 'eller', 'citat', 'don’t', "kommune's"]],
  ['', []],
])('of “%s”, the words to spell', (text, expected) => {
  expect(wordsToSpell(text)).toEqual(expected)
})

test.each([
  ['Madhuset', true],
  ['madhuset', true],
  ['Madhusets', true],
  ['Madhuset’s', true],
  ["Madhuset's", true],
  ['Madhusetx', false],
  ['Nordby', true],
  ['madhusbordet', true],
  ['du', true],
])('knowing also “Madhuset i Nordby” and “MadhusBordet”: %s %s', (word, isKnown) => {
  const more = alsoKnowing(spelling, ['Madhuset i Nordby', 'MadhusBordet'])
  expect(more.knows(word, 'da')).toBe(isKnown)
  expect(more.nearest('hjem', 'da')).toBe('hjælp')
})

test('the names that the content gives', () => {
  const { site, municipality, source } = recordsWith()
  expect(namesOfSite({ ...site, 'known-words': ['biret'] })).toMatchInlineSnapshot(`
    [
      "biret",
      "Støtteguiden",
      "The support guide",
      "Støtteguiden",
      "The support guide",
      "Alarmcentralen",
      "Emergency services",
    ]
  `)
  const [contact, ...others] = municipality.contacts
  if (!contact || !source) throw new Error('The fixture has no contact or no source')
  const visited = {
    ...contact,
    organisation: { da: 'Foreningen', en: 'The Society' },
    visit: { street: 'Nygade 1', postcode: '3600', town: 'Nordby' },
  }
  expect(
    namesOfMunicipality({
      ...municipality,
      contacts: [visited, ...others],
      acute: [{ name: { da: 'Lægen', en: 'The doctor' }, when: { da: 'Nu', en: 'Now' } }],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Eksempel Kommune",
      "Eksempel Municipality",
      "Lægen",
      "The doctor",
      "Centret",
      "The Centre",
      "Foreningen",
      "The Society",
      "Nygade 1",
      "Nordby",
      "Ungelinjen",
      "The Youth Line",
    ]
  `)
  expect(namesOfDocument('source.yaml', source)).toMatchInlineSnapshot(`
    [
      "Standard for bostøtte",
      "Byrådet",
      "Serviceloven",
      "Målgruppe",
      "Vilkår",
      "Kontakt",
      "Formål",
    ]
  `)
})
