import { expect, test } from 'vitest'
import { checkClaims, checkPriceClaims } from '#standard/review/claim-checks.ts'
import { inStandard } from '#standard/review/check.ts'
import { wordingsIn } from '#standard/review/texts.ts'
import { standardFile } from '#standard/files.ts'
import { inStandard as changing, reviewed } from '../../support/review-report.ts'
import { standardWith } from '../../support/standard-records.ts'

/** What a fact and the clause it cites say differently: what the fact says, then what the clause does. */
function differences(fact: string, ...clauses: readonly string[]): readonly string[] {
  const standard = standardWith(
    changing(
      'text: { da: Du får hjælp i seks måneder., en: You get help for 6 months. }, cites: [terms]',
      `text: { da: '${fact}', en: '${fact}' }, cites: [${clauses.map((_, index) => `c${index}`).join(', ')}]`,
    ),
  )
  const says = new Map(clauses.map((da, index) => [`c${index}`, { da, en: da }]))
  return checkClaims(wordingsIn(standardFile(standard)), says).map(({ message }) => message)
}

test.each([
  ['Det varer 10 uger.', ['Det varer 8 uger.'], '“10 uger”', '“8 uger”'],
  ['Det varer 10 uger.', ['Det varer 8 uger.', 'Så 9 uger.'], '“10 uger”', '“8 uger”, “9 uger”'],
  ['Inden 14 dage.', ['Inden 14 uger.'], '“14 dage”', '“14 uger”'],
  ['Inden 14 dage.', ['Inden 14 hverdage.'], '“14 dage”', '“14 hverdage”'],
  ['Det koster 50 kr.', ['Det koster 45 kr.'], '“50 kr”', '“45 kr”'],
  ['Det koster 50 kr.', ['Det koster 50 øre.'], '“50 kr”', '“50 øre”'],
  ['Det koster 50 kr.', ['Det koster 50 euro.'], '“50 kr”', '“50 euro”'],
  ['Hver tirsdag.', ['Hver onsdag.'], '“tirsdag”', '“onsdag”'],
  ['Højst 6 uger.', ['Mindst 6 uger.'], '“Højst”', '“Mindst”'],
  ['2 timer om ugen.', ['2 timer om måneden.'], '“om ugen”', '“om måneden”'],
  ['I 3 år.', ['I 2 år.'], '“3 år”', '“2 år”'],
  ['I 12 år.', ['I 11 år.'], '“12 år”', '“11 år”'],
  ['For dem over 30 år.', ['For dem over 18 år.'], '“30 år”', '“18 år”'],
])('“%s” differs from %j: %s, %s', (fact, clauses, claimed, said) => {
  expect(differences(fact, ...clauses)).toEqual([
    `The text says ${claimed}, and the clauses it cites say ${said}; expected what one of them says.`,
  ])
})

test.each([
  ['Det varer 8 uger.', 'Det varer 8 uger, og 9 uger om sommeren.'],
  ['Det varer 56 dage.', 'Det varer 8 uger.'],
  ['Det varer 10 uger.', 'Det varer 2 måneder.'],
  ['Det varer 10 uger.', 'Det er kort.'],
  ['Det er 4 ting.', 'Det er 5 ting.'],
  ['Fra marts.', 'Fra april.'],
  ['Mandag.', 'Hverdage.'],
  ['Højst 6 uger.', '6 uger.'],
  ['Højst 6 uger.', '6 uger. Mindst en samtale, højst to.'],
  ['Højst 6 uger.', 'Mindst en samtale.'],
  ['Under 67 år.', 'Til og med 66 år.'],
  ['Under 13 år.', 'Fra 14 år.'],
  ['Er du under 18 år.', 'For dem over 18 år.'],
  ['2 timer om ugen.', '2 timer. Prisen er ny hvert år, 50 kr. om ugen.'],
  ['2 timer om ugen.', '3 samtaler om måneden.'],
])('“%s” does not differ from “%s”', (fact, clause) => {
  expect(differences(fact, clause)).toEqual([])
})

test('of several clauses one says it', () => {
  expect(differences('Det varer 8 uger.', 'Det er kort.', 'Det varer 8 uger.', '9 uger.')).toEqual(
    [],
  )
})

test('a criterion is held against its figures alone, and a question against nothing', () => {
  expect(
    reviewed(
      changing(
        'met: { da: Du er over 18 år., en: You are over 18. }',
        'met: { da: Du er højst 30 år., en: You are at most 30. }',
      ),
    ),
  ).toContain('differs-from-clauses at standard.yaml criteria.0.met\nThe text says “30 år”')
  expect(
    reviewed(
      changing(
        'met: { da: Du er over 18 år., en: You are over 18. }',
        'met: { da: Du er højst 18 år., en: You are at most 18. }',
      ),
    ),
  ).toBe('')
  expect(
    reviewed(
      changing(
        'label: { da: Under 18 år, en: Under 18 }',
        'label: { da: Under 40 år, en: Under 40 }',
      ),
    ),
  ).not.toContain('differs-from')
})

test.each([
  [62.5, 'Det koster 62,50 kr.', []],
  [62, 'Det koster 62 kr.', []],
  [62, 'Det koster 62,50 kr.', []],
  [65, 'Det koster 62,50 kr.', ['facts.1.prices.0: “65 kr” “62,50 kr”']],
  [62.75, 'Det koster 62,50 kr.', ['facts.1.prices.0: “62,75 kr” “62,50 kr”']],
  [65, 'Det er gratis.', []],
])('a price of %d beside “%s”: %j', (amount, clause, expected) => {
  const found = checkPriceClaims(
    [
      { kind: 'cost', cites: ['c'], free: true },
      { kind: 'cost', cites: ['c'], prices: [{ amount, per: 'meal' }] },
    ],
    inStandard,
    new Map([['c', { da: clause, en: clause }]]),
  )
  expect(
    found.map(
      ({ place, message }) =>
        `${place.path.join('.')}: ${message.match(/“.*?”/gu)?.join(' ') ?? ''}`,
    ),
  ).toEqual(expected)
})
