import { expect, test } from 'vitest'
import { inSource, inStandard, reviewed } from '../../support/review-report.ts'

test('a number that differs', () => {
  expect(reviewed(inStandard('en: We reply within 14 days.', 'en: We reply within 10 days.')))
    .toMatchInlineSnapshot(`
    "error languages-differ at standard.yaml facts.2.text
    Found only in Danish: “14 dage”, and only in English: “10 days”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('a unit that differs', () => {
  expect(reviewed(inStandard('en: We reply within 14 days.', 'en: We reply within 14 weeks.')))
    .toMatchInlineSnapshot(`
    "error languages-differ at standard.yaml facts.2.text
    Found only in Danish: “14 dage”, and only in English: “14 weeks”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('a deadline in words that the other language lacks', () => {
  expect(reviewed(inStandard('en: You get help for 6 months.', 'en: You get help for a while.')))
    .toMatchInlineSnapshot(`
    "error languages-differ at standard.yaml facts.1.text
    Found only in Danish: “seks måneder”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('a date that differs', () => {
  expect(
    reviewed(
      inStandard(
        'da: Vi svarer inden 14 dage., en: We reply within 14 days.',
        'da: "Vi svarer 3. marts 2026.", en: We reply on 3 May 2026.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error languages-differ at standard.yaml facts.2.text
    Found only in Danish: “marts”, and only in English: “May”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('a phone that one language lacks', () => {
  expect(
    reviewed(
      inSource(
        'da: Ring til centret., en: Ring the centre.',
        'da: Ring 70 22 22 10., en: Ring the centre.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error languages-differ at source.yaml clauses.2.says
    Found only in Danish: “70 22 22 10”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('a paragraph that one language lacks', () => {
  expect(
    reviewed(
      inSource(
        'da: Alle skal trives., en: All shall thrive.',
        'da: "Efter § 82 b.", en: According to law.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error languages-differ at source.yaml clauses.3.says
    Found only in Danish: “§ 82 b”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('numbers in words, thousands and ordinals equal digits', () => {
  expect(
    reviewed(
      inSource(
        'da: Alle skal trives., en: All shall thrive.',
        'da: "Højst 1.500 kr. og 37,50 kr. hvert andet år, kl. 14.00, fra den 1. maj, i seks måneder, § 82 b.", en: "At most DKK 1,500 and DKK 37.50 every two years, at 2 pm, from 1 May, for 6 months, section 82 b."',
      ),
    ),
  ).toBe('')
})

test('articles and both do not count', () => {
  expect(
    reviewed(
      inStandard(
        'da: Vi svarer inden 14 dage., en: We reply within 14 days.',
        'da: "Vi svarer på en dag, på de to numre.", en: "We may reply in one day, on both numbers."',
      ),
    ),
  ).toBe('')
})

test('a number said to one voice only', () => {
  expect(
    reviewed(
      inStandard(
        'relative: { da: Er personen over 18 år?, en: Is the person over 18? }',
        'relative: { da: Er personen voksen?, en: Is the person an adult? }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning voices-differ at standard.yaml questions.1.ask
    Found only in self: “18 år” (Danish); expected the same amounts, limits, days, phones and paragraphs for both voices.
    Write what is missing, or take it out of both.

    warning voices-differ at standard.yaml questions.1.ask
    Found only in self: “18” (English); expected the same amounts, limits, days, phones and paragraphs for both voices.
    Write what is missing, or take it out of both."
  `)
})

test('voices that are told the same', () => {
  expect(
    reviewed(
      inStandard(
        'relative: { da: Er personen over 18 år?, en: Is the person over 18? }',
        'relative: { da: Er du over 18 år?, en: Are you over 18? }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning voices-same at standard.yaml questions.1.ask
    The texts for self and relative are the same; expected two only where they differ.
    Write one text: { da, en }."
  `)
})

test.each([
  ['Er du over 18 år?', 'Is the person over 18?'],
  ['Er personen over 18 år?', 'Are you over 18?'],
])('voices that differ in one language differ: “%s”, “%s”', (danish, english) => {
  expect(
    reviewed(
      inStandard(
        'relative: { da: Er personen over 18 år?, en: Is the person over 18? }',
        `relative: { da: ${danish}, en: ${english} }`,
      ),
    ),
  ).not.toContain('voices-same')
})

test('several numbers said to the other voice only', () => {
  expect(
    reviewed(
      inStandard(
        'relative: { da: Er personen over 18 år?, en: Is the person over 18? }',
        'relative: { da: Er personen over 18 år og under 90 kg og 20 timer?, en: Is the person over 18 and under 90 kg and 20 hours? }',
      ),
    ),
  ).toContain('Found only in relative: “90”, “20 timer” (Danish)')
})

test.each([
  ['Du betaler 62,50 kr. pr. måltid.', 'You pay DKK 62.50 a meal.'],
  ['Du betaler 1.250 kr. om måneden.', 'You pay DKK 1,250 a month.'],
  ['Du betaler højst 40 kroner i timen.', 'You pay at most 40 kroner an hour.'],
])('a price is the same in both languages: “%s”, “%s”', (danish, english) => {
  expect(
    reviewed(
      inStandard(
        'free: true, text: { da: Det er gratis., en: It is free. }',
        `free: false, text: { da: '${danish}', en: '${english}' }`,
      ),
    ),
  ).toBe('')
})

test('a price that differs between the languages', () => {
  expect(
    reviewed(
      inStandard(
        'free: true, text: { da: Det er gratis., en: It is free. }',
        "free: false, text: { da: 'Du betaler 62,50 kr.', en: 'You pay DKK 65.50.' }",
      ),
    ),
  ).toContain('languages-differ')
})
