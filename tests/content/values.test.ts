/** What an editor reads when a value in a file is wrong. */
import { expect, test } from 'vitest'
import { reportAfter } from './broken-content.ts'

test('the example is right', async () => {
  expect(await reportAfter('site', 'Kvalitetsguide', 'Kvalitetsguiden')).toBe('\n\n')
})

test('a missing language is named', async () => {
  expect(
    await reportAfter(
      'standard',
      '{ da: Er personen voksen?, en: Is the person an adult? }',
      '{ da: Er personen voksen? }',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:9:7  error
      9 |       relative: { da: Er personen voksen? }
        |       ^
      Found:    a text without its English
      Expected: every text in each language: da, en
      Mend:     Add the English: “en: …”.

    1 error in 1 file.
    "
  `)
})

test('a text without languages', async () => {
  expect(await reportAfter('standard', '{ da: Samtaler, en: Talks }', 'Samtaler'))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/samtaler/standard.yaml:1:8  error
        1 | title: Samtaler
          |        ^
        Found:    “Samtaler”
        Expected: a text in each language: { da: …, en: … }
        Mend:     Write the text in Danish after “da:” and in English after “en:”.

      1 error in 1 file.
      "
    `)
})

test('a key with nothing after it', async () => {
  expect(await reportAfter('standard', 'en: Talks }', 'en: }')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:1:24  error
      1 | title: { da: Samtaler, en: }
        |                        ^
      Found:    nothing after “en:”
      Expected: a text
      Mend:     Write the English text after “en:”.

    1 error in 1 file.
    "
  `)
})

test('a misspelt key, told once although the right one is missing too', async () => {
  expect(await reportAfter('standard', 'who-should-call:', 'who-shoud-call:'))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/samtaler/standard.yaml:36:5  error
        36 |     who-shoud-call: { da: Er du voksen, en: If you are an adult }
           |     ^
        Found:    the key “who-shoud-call”, which is not known here
        Expected: one of the keys “contact”, “when”, “fit”, “who-should-call”, “note”, “cites”
        Mend:     Did you mean “who-should-call”?

      1 error in 1 file.
      "
    `)
})

test('a key from nowhere', async () => {
  expect(await reportAfter('municipality', "code: '0999'", "code: '0999'\npopulation: 12000"))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/municipality.yaml:3:1  error
        3 | population: 12000
          | ^
        Found:    the key “population”, which is not known here
        Expected: one of the keys “name”, “code”, “website”, “acute”, “contacts”, “questions”, “order-because”, “facts”
        Mend:     Delete the key, or move it to the group it belongs to.

      1 error in 1 file.
      "
    `)
})

test('a text with a comma, in braces and without quotes', async () => {
  expect(
    await reportAfter(
      'standard',
      'Talks about everyday life.',
      'Talks about work, home and friends.',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:2:62  error
      2 | …: Samtaler om hverdagen., en: Talks about work, home and friends. }
        |                                                  ^
      Found:    the key “home and friends.”, which is not known here
      Expected: one of the keys “da”, “en”
      Mend:     If this is the rest of a text with a comma, put the whole text in quotes: "…".

    1 error in 1 file.
    "
  `)
})

test('a missing key', async () => {
  expect(await reportAfter('standard', '    cites: [who]\ncriteria:', 'criteria:'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:6:5  error
      6 |   - id: adult
        |     ^
      Found:    no “cites” here
      Expected: a list of clause ids
      Mend:     Add “cites: …” to this group.

    1 error in 1 file.
    "
  `)
})

test('a date that is not in the calendar', async () => {
  expect(await reportAfter('municipality', '2026-10-01', '2026-02-30')).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:16:19  error
      16 |       checked-on: 2026-02-30
         |                   ^
      Found:    “2026-02-30”
      Expected: a date written YYYY-MM-DD, such as 2026-03-31
      Mend:     Write year, month and day with hyphens between; the day must be in the calendar.

    1 error in 1 file.
    "
  `)
})

test('a date in the Danish way of writing', async () => {
  expect(await reportAfter('source', '2028-01', '01.2028')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml:5:13  error
      5 | review-due: 01.2028
        |             ^
      Found:    “01.2028”
      Expected: a date written YYYY-MM-DD or YYYY-MM, such as 2020-03
      Mend:     Write year and month, and the day if it is known, with hyphens between.

    1 error in 1 file.
    "
  `)
})

test('a phone number with a digit too few', async () => {
  expect(await reportAfter('municipality', "'70 10 20 30'", "'70 10 20 3'")).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:8:17  error
      8 |       - number: '70 10 20 3'
        |                 ^
      Found:    '70 10 20 3'
      Expected: a phone number of eight digits, such as "70 22 22 10"
      Mend:     Write the eight digits in quotes, without +45. Check the number at its source.

    1 error in 1 file.
    "
  `)
})

test('a phone number without quotes', async () => {
  expect(await reportAfter('municipality', "'70 10 20 30'", '70102030')).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:8:17  error
      8 |       - number: 70102030
        |                 ^
      Found:    “70102030”
      Expected: a phone number in quotes, such as "70 22 22 10"
      Mend:     Put it in quotes: "70102030".

    1 error in 1 file.
    "
  `)
})

test('an address without https', async () => {
  expect(await reportAfter('municipality', 'https://www.eksempel', 'http://www.eksempel'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:3:10  error
      3 | website: http://www.eksempel.example
        |          ^
      Found:    “http://www.eksempel.example”
      Expected: an address that starts with https://
      Mend:     Write https:// in place of http://, and try the address in a browser.

    1 error in 1 file.
    "
  `)
})

test('a contact that cannot be reached', async () => {
  expect(await reportAfter('municipality', "    phones:\n      - number: '70 10 20 40'\n", ''))
    .toMatchInlineSnapshot(`
      "
      content/eksempel/municipality.yaml:10:5  error
        10 |   - id: borgerservice
           |     ^
        Found:    a group with “id”, “name”, “source”
        Expected: a phone number, an email, a way to apply or a website
        Mend:     Add it to this group.

      1 error in 1 file.
      "
    `)
})

test('an email that is no address', async () => {
  expect(
    await reportAfter(
      'municipality',
      '    source:\n      text',
      '    email: borger@eksempel\n    source:\n      text',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:14:12  error
      14 |     email: borger@eksempel
         |            ^
      Found:    “borger@eksempel”
      Expected: an address such as help@example.dk
      Mend:     Write one address, with an @ and no spaces. Check it at its source.

    1 error in 1 file.
    "
  `)
})

test('a time with a full stop', async () => {
  expect(
    await reportAfter(
      'municipality',
      '    source:\n      text',
      "    hours: { open: [{ days: [monday], from: '09.00', to: '15:00' }] }\n    source:\n      text",
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:14:45  error
      14 |     hours: { open: [{ days: [monday], from: '09.00', to: '15:00' }] }
         |                                             ^
      Found:    '09.00'
      Expected: a time of the day from 00:00 to 24:00, such as "09:00"
      Mend:     Write hours and minutes in two digits each, with a colon between: "09:00".

    1 error in 1 file.
    "
  `)
})

test('a day in Danish', async () => {
  expect(
    await reportAfter(
      'municipality',
      '    source:\n      text',
      "    hours: { open: [{ days: [mandag], from: '09:00', to: '15:00' }] }\n    source:\n      text",
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:14:30  error
      14 |     hours: { open: [{ days: [mandag], from: '09:00', to: '15:00' }] }
         |                              ^
      Found:    “mandag”
      Expected: one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday
      Mend:     Did you mean “monday”?

    1 error in 1 file.
    "
  `)
})

test('an id with capitals, spaces and Danish letters', async () => {
  expect(await reportAfter('source', 'id: who', 'id: Hvem må få')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/source.yaml:10:9  error
      10 |   - id: Hvem må få
         |         ^
      Found:    “Hvem må få”
      Expected: an id of lower-case letters a–z, digits and hyphens, such as “under-15”
      Mend:     Write “hvem-maa-faa”.

    1 error in 1 file.
    "
  `)
})

test('an id that YAML reads as a number', async () => {
  expect(await reportAfter('standard', '[yes, no, unsure]', '[yes, no, 18]'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:13:24  error
      13 |     options: [yes, no, 18]
         |                        ^
      Found:    “18”
      Expected: an option id or { id, label }
      Mend:     Put it in quotes: "18".

    1 error in 1 file.
    "
  `)
})

test('a fact of an unknown kind', async () => {
  expect(await reportAfter('standard', 'kind: duration', 'kind: durations')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:45:13  error
      45 |   - { kind: durations, not-stated: true }
         |             ^
      Found:    “durations”
      Expected: one of: offer, cost, duration, waiting-time, referral, provider-choice, complaint, next-steps, good-to-know
      Mend:     Did you mean “duration”?

    1 error in 1 file.
    "
  `)
})

test('a fact that neither says something nor that the standard is silent', async () => {
  expect(
    await reportAfter('standard', '{ kind: referral, not-stated: true }', '{ kind: referral }'),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:47:5  error
      47 |   - { kind: referral }
         |     ^
      Found:    a group with “kind”
      Expected: { kind, text, cites } or { kind, not-stated: true }
      Mend:     Write it in a form that is expected, and nothing besides.

    1 error in 1 file.
    "
  `)
})

test('a question with one option', async () => {
  expect(await reportAfter('standard', '[yes, no, unsure]', '[yes]')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:13:5  error
      13 |     options: [yes]
         |     ^
      Found:    a list with one item
      Expected: at least two options
      Mend:     Add what is missing to the list.

    1 error in 1 file.
    "
  `)
})

test('a first question that is not the voice question', async () => {
  expect(await reportAfter('standard', 'id: voice', 'id: age')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:4:9  error
      4 |   - id: age
        |         ^
      Found:    “age”
      Expected: “voice”: the first question always asks whom it is about
      Mend:     Write “voice” here.

    1 error in 1 file.
    "
  `)
})

test('yes and no are words, not truth values', async () => {
  expect(await reportAfter('standard', '[yes, no, unsure]', '["yes", no, unsure]')).toBe('\n\n')
})

test('an emergency number, other than 112, that nobody has checked', async () => {
  expect(await reportAfter('site', "number: '112'", "number: '1813'")).toMatchInlineSnapshot(`
    "
    content/site.yaml:7:5  error
      7 |   - name: { da: Alarmcentralen, en: Emergency services }
        |     ^
      Found:    a group with “name”, “when”, “number”
      Expected: a source with the day it was checked, as for every number but 112
      Mend:     Add it to this group.

    1 error in 1 file.
    "
  `)
})

const amountForm = 'kroner and øre as a number with a point, such as 62.50'
const numberAlone =
  'Write the number alone, without “kr.” and quotes; where it is free, write free: true and no price.'

test.each([
  ['prices: [{ amount: "1.062,50" }]', amountForm, 'Write 1062.50, without quotes.'],
  ['prices: [{ amount: "62,50 kr." }]', amountForm, numberAlone],
  ['prices: [{ amount: 62.505 }]', amountForm, numberAlone],
  ['prices: [{ amount: 0 }]', `${amountForm}, more than nothing`, numberAlone],
  [
    'prices: [{ amount: 62.50, per: meals }]',
    'one of: meal, portion, trip, hour, day, week, month, year, time, km',
    'Did you mean “meal”?',
  ],
  ['prices: []', 'at least one price', 'Add what is missing to the list.'],
  [
    'free: almost, prices: [{ amount: 62.50 }]',
    'one of: true, false, partly',
    'Write it in a form that is expected, and nothing besides.',
  ],
  [
    'free: true',
    'a text in each language: { da: …, en: … }, or such a text for each of self and relative',
    'Add “text: …” to this group.',
  ],
  [
    'fit: [likely, possible, unlikely], prices: [{ amount: 62.50 }]',
    'one or two fits; what is shown with every fit needs no “fit”',
    'Write it in a form that is expected, and nothing besides.',
  ],
  [
    'fit: [perhaps], prices: [{ amount: 62.50 }]',
    'one of: likely, possible, unlikely',
    'Choose one of these.',
  ],
])('a cost written %s', async (fact, expected, remedy) => {
  const report = await reportAfter(
    'standard',
    'free: true, text: { da: Det er gratis., en: It is free. }',
    fact,
  )
  expect(report).toContain(
    `Expected: ${expected}\n      Mend:     ${remedy}\n\n    1 error`.replaceAll('\n    ', '\n'),
  )
})
