import { describe, expect, test } from 'vitest'
import {
  inLaw,
  inMunicipality,
  inSite,
  inSource,
  inStandard,
  reviewed,
} from '../../support/review-report.ts'

test('a standard that is to be revised soon', () => {
  expect(reviewed(inSource('review-due: 2027-03', 'review-due: 2027-02-19')))
    .toMatchInlineSnapshot(`
    "warning review-due at source.yaml review-due
    The standard is to be looked at again by 2027-02-19, within 90 days.
    Ask the municipality for the revised standard, then correct the content and the date."
  `)
})

test('a standard that is to be revised in 91 days', () => {
  expect(reviewed(inSource('review-due: 2027-03', 'review-due: 2027-02-20'))).toBe('')
})

test('a month counts to its end', () => {
  expect(reviewed(inSource('review-due: 2027-03', 'review-due: 2027-02'))).toBe('')
})

test('a standard that should have been revised', () => {
  expect(reviewed(inSource('review-due: 2027-03', 'review-due: 2026-10'))).toMatchInlineSnapshot(`
    "warning review-due at source.yaml review-due
    The standard was to be looked at again by 2026-10; that is past.
    Ask the municipality for the revised standard, then correct the content and the date."
  `)
})

describe('a price', () => {
  const due = (day: string) =>
    inStandard(
      'free: true, text: { da: Det er gratis., en: It is free. }',
      `prices: [{ amount: 40 }, { amount: 62.50, review-due: ${day} }]`,
    )

  test('that is to be looked at again soon', () => {
    expect(reviewed(due('2027-02-19'))).toMatchInlineSnapshot(`
      "warning price-review-due at standard.yaml facts.0.prices.1.review-due
      The price of 62.5 kr. is to be looked at again by 2027-02-19, within 90 days.
      Ask the municipality for the price of today, then correct the amount and the date."
    `)
  })

  test('that should have been looked at again', () => {
    expect(reviewed(due('2026-11-20'))).toMatchInlineSnapshot(`
      "warning price-review-due at standard.yaml facts.0.prices.1.review-due
      The price of 62.5 kr. was to be looked at again by 2026-11-20; that is past.
      Ask the municipality for the price of today, then correct the amount and the date."
    `)
  })

  test('that is to be looked at again in 91 days', () => {
    expect(reviewed(due('2027-02-20'))).toBe('')
  })
})

test('a retired standard is not revised', () => {
  expect(
    reviewed(
      inSource('review-due: 2027-03', 'review-due: 2026-10'),
      inStandard(
        'summary:',
        'retired: { on: 2026-01-01, text: { da: Slut., en: Ended. } }\nsummary:',
      ),
    ),
  ).toBe('')
})

test('a law reference to be looked at tomorrow', () => {
  expect(reviewed(inSource('on: 2027-06-01', 'on: 2026-11-22'))).toBe('')
})

test('a law reference to be looked at today', () => {
  expect(reviewed(inSource('on: 2027-06-01', 'on: 2026-11-21'))).toMatchInlineSnapshot(`
    "warning law-review-due at source.yaml law.0.review.on
    The reference to § 85 Serviceloven was to be looked at again on 2026-11-21.
    Look the paragraph up, correct the reference, then move or remove its review date."
  `)
})

test('a contact not checked for more than a year', () => {
  expect(reviewed(inMunicipality('checked-on: 2026-05-01', 'checked-on: 2025-11-20')))
    .toMatchInlineSnapshot(`
    "warning check-due at municipality.yaml contacts.1.source.checked-on
    Contact “youth-line” was last checked on 2025-11-20, more than a year ago.
    Check it at its source, then set checked-on to the day you did."
  `)
})

test('a contact checked a year ago', () => {
  expect(reviewed(inMunicipality('checked-on: 2026-05-01', 'checked-on: 2025-11-21'))).toBe('')
})

test('a contact checked in the future', () => {
  expect(reviewed(inMunicipality('checked-on: 2026-05-01', 'checked-on: 2026-11-22')))
    .toMatchInlineSnapshot(`
    "error date-in-future at municipality.yaml contacts.1.source.checked-on
    Contact “youth-line” was checked on 2026-11-22; expected a day no later than today, 2026-11-21.
    Correct the date."
  `)
})

test('an emergency number not checked for more than a year', () => {
  expect(
    reviewed(
      inSite(
        "number: '112'",
        "number: '112'\n    source: { text: { da: Politiet, en: The police }, checked-on: 2024-01-01 }",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning check-due at site.yaml emergency.0.source.checked-on
    The help “Alarmcentralen” was last checked on 2024-01-01, more than a year ago.
    Check it at its source, then set checked-on to the day you did."
  `)
})

test('an approval in the future', () => {
  expect(reviewed(inSource('on: 2025-03', 'on: 2026-12'))).toMatchInlineSnapshot(`
    "error date-in-future at source.yaml approved.on
    The standard was approved on 2026-12; expected a day no later than today, 2026-11-21.
    Correct the date."
  `)
})

test('an approval this month', () => {
  expect(reviewed(inSource('on: 2025-03', 'on: 2026-11'))).toBe('')
})

test('what was checked or approved today is not in the future', () => {
  expect(
    reviewed(
      inMunicipality('checked-on: 2026-05-01', 'checked-on: 2026-11-21'),
      inSource('approved: { on: 2025-03,', 'approved: { on: 2026-11-21,'),
    ),
  ).toBe('')
})

test('a standard without a date of approval or revision has none to judge', () => {
  const dates =
    'approved: { on: 2025-03, by: { da: Byrådet, en: The city council } }\nreview-due: 2027-03\n'
  expect(reviewed(inSource(dates, ''))).toBe('')
})

test('a law entry not looked up for more than a year', () => {
  expect(
    reviewed(
      inLaw(
        'address: https://example.dk/lov\n    checked-on: 2026-05-01',
        'address: https://example.dk/lov\n    checked-on: 2025-11-20',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning check-due at law.yaml entries.0.checked-on
    The law entry “free-advice” was last checked on 2025-11-20, more than a year ago.
    Check it at its source, then set checked-on to the day you did."
  `)
})

test('a law entry, acute help and a shared contact to be looked at again today', () => {
  expect(
    reviewed(
      inLaw(
        'address: https://example.dk/lov\n    checked-on: 2026-05-01',
        'address: https://example.dk/lov\n    checked-on: 2026-05-01\n    review-due: 2026-11-21',
      ),
      inMunicipality(
        "code: '0999'",
        "code: '0999'\nacute: [{ name: { da: Vagten, en: Line }, when: { da: Nat, en: Night }, number: '1813', source: { text: { da: S, en: P }, checked-on: 2026-05-01, review-due: 2026-11-21 } }]",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning source-review-due at municipality.yaml acute.0.source.review-due
    The help “Vagten” was to be looked at again on 2026-11-21.
    Look it up at its source, correct it, then move or remove review-due.

    warning source-review-due at law.yaml entries.0.review-due
    The law entry “free-advice” was to be looked at again on 2026-11-21.
    Look it up at its source, correct it, then move or remove review-due."
  `)
})

test('what is to be looked at again tomorrow gives no notice', () => {
  expect(
    reviewed(
      inLaw(
        'address: https://example.dk/lov\n    checked-on: 2026-05-01',
        'address: https://example.dk/lov\n    checked-on: 2026-05-01\n    review-due: 2026-11-22',
      ),
    ),
  ).toBe('')
})

test('a shared contact is checked with the standard that uses it', () => {
  const line = (used: string) => [
    inSite(
      'options:',
      "contacts: [{ id: line, name: { da: Linjen, en: The Line }, phones: [{ number: '116 111' }], source: { text: { da: S, en: P }, checked-on: 2025-01-01 } }]\noptions:",
    ),
    inStandard('facts:', `${used}facts:`),
  ]
  expect(reviewed(...line(''))).toBe('')
  expect(
    reviewed(
      ...line('  - { contact: line, who-should-call: { da: Alle, en: All }, cites: [phone] }\n'),
    ),
  ).toContain('Contact “line” was last checked on 2025-01-01, more than a year ago.')
})
