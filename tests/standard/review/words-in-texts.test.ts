/** What the checks find in single texts: every word to avoid, every way to name a law or a phone, and their look-alikes. */
import { describe, expect, test } from 'vitest'
import type { FactKind } from '#guide/guide.ts'
import type { InEach } from '#guide/in-each.ts'
import type { Language } from '#guide/languages.ts'
import type { PlacedText } from '#standard/review/texts.ts'
import type { TextRole } from '#standard/schema/meaning.ts'
import { checkLaw, checkPhones, checkWords } from '#standard/review/wording-checks.ts'

interface Standing {
  readonly role?: TextRole
  readonly kind?: FactKind
  readonly file?: 'standard.yaml' | 'source.yaml' | 'municipality.yaml'
}

function placed(
  text: string,
  language: Language,
  { role = 'fact', kind, file = 'standard.yaml' }: Standing = {},
): readonly PlacedText[] {
  const both = { da: '', en: '', [language]: text }
  return [{ role, ...(kind && { kind }), place: { file, path: ['facts', 0] }, text: both }]
}

/** The words told as to avoid. */
function avoided(text: string, language: Language, standing?: Standing) {
  return checkWords(placed(text, language, standing)).map(
    ({ message }) => message.split(/[“”]/u)[1],
  )
}

const everyWord: InEach<readonly string[]> = {
  da: [
    ...['berettiget', 'berettigede', 'berettigelse', 'krav på'],
    ...['ret til støtte', 'ret til hjælp', 'ret til tilbuddet'],
    ...['afslag', 'afslaget', 'afslå', 'afslår', 'afslås', 'afslået'],
    ...['afvise', 'afviser', 'afvises', 'afvist', 'afvisning'],
    ...['opfylder ikke betingelserne', 'opfylder ikke kravene', 'ikke kvalificeret'],
    ...['diskvalificeret', 'afgørelse', 'afgørelsen', 'afgørelser', 'afgørelserne', 'afgørelsens'],
    ...['misbruger', 'misbrugere', 'misbrugeren', 'stofmisbruger', 'alkoholmisbruger'],
    ...['narkoman', 'narkomaner', 'narkomanen', 'alkoholiker', 'alkoholikere', 'alkoholikeren'],
  ],
  en: [
    ...['entitle', 'entitled', 'entitles', 'entitlement', 'entitlements'],
    ...['eligible', 'ineligible', 'eligibility', 'refuse', 'refuses', 'refused', 'refusal'],
    ...['refusals', 'reject', 'rejects', 'rejected', 'rejection', 'disqualify', 'disqualifies'],
    ...['disqualified', 'do not qualify', 'does not qualify', 'don’t qualify', "doesn't qualify"],
    ...['decision', 'decisions', 'abuser', 'abusers', 'drug abuser', 'substance abusers'],
    ...['addict', 'drug addicts', 'alcoholic', 'alcoholics'],
  ],
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test.each(everyWord[language])('“%s” is a word to avoid', (word) => {
    expect(avoided(`Det er ${word}.`, language)).toEqual([word])
    const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    expect(avoided(capital, language)).toEqual([capital])
    expect(avoided(`Det er x${word}.`, language)).not.toContain(word)
    expect(avoided(`Det er ${word}x.`, language)).not.toContain(word)
  })
})

test.each([
  ['da', 'en stor ret til at klage'],
  ['da', 'et misbrug'],
  ['da', 'du opfylder kravene'],
  ['da', 'entitled'],
  ['en', 'the title'],
  ['en', 'an addicted person'],
  ['en', 'berettiget'],
] as const)('in %s, “%s” is fine', (language, text) => {
  expect(avoided(text, language)).toEqual([])
})

test.each([
  ['da', 'afslag'],
  ['da', 'afvist'],
  ['da', 'afgørelse'],
  ['en', 'refusal'],
  ['en', 'rejected'],
  ['en', 'decision'],
] as const)(
  'in %s, “%s” is fine where a complaint is explained, and there only',
  (language, word) => {
    expect(avoided(word, language, { kind: 'complaint' })).toEqual([])
    expect(avoided(word, language, { kind: 'cost' })).toEqual([word])
  },
)

test.each([
  ['da', 'berettiget'],
  ['da', 'diskvalificeret'],
  ['da', 'misbruger'],
  ['en', 'entitled'],
  ['en', 'disqualified'],
  ['en', 'addict'],
] as const)('in %s, “%s” is never fine', (language, word) => {
  expect(avoided(word, language, { kind: 'complaint' })).toEqual([word])
  expect(avoided(`${word} kommunen council`, language)).toEqual([word])
})

test.each([
  ['da', 'Kommunen træffer en afgørelse.'],
  ['da', 'Ankestyrelsen ændrer en afgørelse.'],
  ['en', 'The municipality makes a decision.'],
  ['en', 'The council makes a decision.'],
  ['en', 'The Board of Appeal changes a decision.'],
] as const)('in %s, a decision with its maker is fine: “%s”', (language, text) => {
  expect(avoided(text, language)).toEqual([])
})

test('the maker of a decision stands in the same sentence', () => {
  expect(avoided('Ring til kommunen. Så får du en afgørelse.', 'da')).toEqual(['afgørelse'])
})

test('words are told for each sentence they stand in', () => {
  expect(avoided('Du har krav på det. Alle har krav på det.', 'da')).toEqual(['krav på', 'krav på'])
})

/** The laws told, as the text names them. */
function laws(text: string, language: Language, standing?: Standing) {
  return checkLaw(placed(text, language, standing)).map(({ message }) => message.split(/[“”]/u)[1])
}

test.each([
  ['da', 'efter § 85', '§ 85'],
  ['da', 'efter §85', '§85'],
  ['da', 'efter §§ 82 a', '§§ 82'],
  ['da', 'efter § i loven', '§'],
  ['da', 'efter Serviceloven', 'Serviceloven'],
  ['da', 'efter lov om social service', 'lov om'],
  ['en', 'under § 85', '§ 85'],
  ['en', 'the Act on Social Services', 'Act on'],
  ['en', 'the Services Act', 'Services Act'],
  ['en', 'under section 85', 'section 85'],
  ['en', 'Section 9 applies', 'Section 9'],
] as const)('in %s, “%s” names the law “%s”', (language, text, law) => {
  expect(laws(text, language)).toEqual([law])
})

test.each([
  ['da', 'efter loven'],
  ['da', 'du får lov til det'],
  ['da', 'den er serviceloveni'],
  ['en', 'you can act on it'],
  ['en', 'an Actor'],
  ['en', 'Acts only'],
  ['en', 'this section'],
  ['en', 'dissection 8'],
] as const)('in %s, “%s” names no law', (language, text) => {
  expect(laws(text, language)).toEqual([])
})

test.each([
  ['question', true, true],
  ['option', true, true],
  ['criterion', true, true],
  ['contact', true, true],
  ['fact', true, true],
  ['summary', false, true],
  ['explanation', false, false],
  ['clause', false, false],
  ['document', false, false],
  ['municipality', false, false],
  ['site', false, false],
] as const)('a text for a %s: laws judged %j, words judged %j', (role, forLaw, forWords) => {
  expect(laws('§ 85', 'da', { role }).length > 0).toBe(forLaw)
  expect(avoided('krav på', 'da', { role }).length > 0).toBe(forWords)
})

/** The phones told, as the text has them. */
function phonesIn(text: string, standing?: Standing) {
  return checkPhones(placed(text, 'da', standing)).map(({ message }) =>
    /phone number (.*?);/u.exec(message)?.at(1),
  )
}

test.each([
  '70222210',
  '7022 2210',
  '70 22 22 10',
  '70.22.22.10',
  '70-22-22-10',
  '+45 70 22 22 10',
  '+4570222210',
  '20304050',
  '112',
])('“%s” is a phone number', (number) => {
  expect(phonesIn(`Ring ${number}.`)).toEqual([number])
  expect(phonesIn(number)).toEqual([number])
  expect(phonesIn(`Ring ${number} eller 40 50 60 70.`)).toHaveLength(2)
})

test.each([
  ...['10222210', '12 34 56 78', '§70222210', '0.70222210', '0,70222210', '702222101', '7022221'],
  ...['2025 2026', '1125', '0112', '1.112', '2,112', '112.000', '112,5', '1120'],
])('“%s” is no phone number', (text) => {
  expect(phonesIn(`Ring ${text}.`)).toEqual([])
})

test('a clause may have the number that the document has', () => {
  expect(phonesIn('70 22 22 10', { file: 'source.yaml', role: 'clause' })).toEqual([])
})

test('a shared question has no number either', () => {
  const standing = { file: 'municipality.yaml', role: 'question' } as const
  expect(phonesIn('70 22 22 10', standing)).toEqual(['70 22 22 10'])
})

test('findings stand at the language they are about', () => {
  const path = ['facts', 0, 'en']
  const findings = [
    ...checkPhones(placed('70 22 22 10', 'en')),
    ...checkLaw(placed('§ 85', 'en')),
    ...checkWords(placed('entitled', 'en')),
  ]
  expect(findings.map(({ place }) => place)).toEqual(
    findings.map(() => ({ file: 'standard.yaml', path })),
  )
  expect(findings).toHaveLength(3)
})
