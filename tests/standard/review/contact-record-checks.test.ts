/** What a contact says of itself must be such as a sign on a door, or a form, could have. */
import { expect, test } from 'vitest'
import { inMunicipality, inSite, reviewed } from '../../support/review-report.ts'

const number = "phones: [{ number: '70 22 22 10' }]"

/** The report where the first contact has these hours. */
function withHours(...open: readonly string[]): string {
  return reviewed(inMunicipality(number, `${number}\n    hours: { open: [${open.join(', ')}] }`))
}

test('hours as offices have them are right', () => {
  expect(
    withHours(
      '{ days: [monday, tuesday, wednesday], from: "09:00", to: "12:00" }',
      '{ days: [monday, tuesday, wednesday], from: "12:00", to: "15:00" }',
      '{ days: [friday], from: "22:00", to: "24:00" }',
      '{ days: [saturday], from: "00:00", to: "06:00" }',
    ),
  ).toBe('')
})

test('hours that end before they begin', () => {
  expect(withHours('{ days: [monday], from: "15:00", to: "09:00" }')).toMatchInlineSnapshot(`
    "error hours-end-first at municipality.yaml contacts.0.hours.open.0.to
    Contact “centre” opens at 15:00 and closes at 09:00; expected it to close later the same day.
    Correct the times. What is open past midnight takes two entries, the first to "24:00", the second from "00:00" on the next day."
  `)
})

test('hours that end as they begin', () => {
  expect(withHours('{ days: [monday], from: "09:00", to: "09:00" }')).toContain('hours-end-first')
})

test('a day named twice', () => {
  expect(withHours('{ days: [monday, friday, monday], from: "09:00", to: "15:00" }'))
    .toMatchInlineSnapshot(`
    "error hours-day-twice at municipality.yaml contacts.0.hours.open.0.days
    Contact “centre” names monday twice in one entry; expected each day once.
    Take one of the two out, or write the day that was meant."
  `)
})

test('hours that overlap on one of the days', () => {
  expect(
    withHours(
      '{ days: [monday, tuesday], from: "09:00", to: "15:00" }',
      '{ days: [tuesday, friday], from: "14:59", to: "17:00" }',
    ),
  ).toMatchInlineSnapshot(`
    "error hours-overlap at municipality.yaml contacts.0.hours.open.1
    Contact “centre” is open on tuesday from 09:00 to 15:00 and from 14:59 to 17:00, which overlap; expected each time once.
    Correct the times or the days, or make one entry of the two."
  `)
})

test('hours written the later first overlap as well', () => {
  expect(
    withHours(
      '{ days: [friday], from: "13:00", to: "17:00" }',
      '{ days: [friday], from: "09:00", to: "13:01" }',
    ),
  ).toContain('hours-overlap')
})

test('hours of one number are judged, in the site’s own contacts, too', () => {
  const report = reviewed(
    inSite(
      'options:',
      "contacts: [{ id: line, name: { da: L, en: L }, phones: [{ number: '116 111', hours: { open: [{ days: [sunday], from: '10:00', to: '09:00' }] } }], source: { text: { da: S, en: S }, checked-on: 2026-01-01 } }]\noptions:",
    ),
  )
  expect(report).toContain('hours-end-first at site.yaml contacts.0.phones.0.hours.open.0.to')
  expect(report).toContain('The number 116111 of contact “line” opens at 10:00')
})

test('a note on the hours says the same in both languages', () => {
  expect(
    reviewed(
      inMunicipality(
        number,
        `${number}\n    hours: { open: [{ days: [monday], from: '09:00', to: '15:00' }], note: { da: Ring før kl. 12., en: Call in the morning. } }`,
      ),
    ),
  ).toContain('languages-differ at municipality.yaml contacts.0.hours.note')
})

test('an online form that is nowhere', () => {
  expect(
    reviewed(
      inMunicipality(
        number,
        `${number}\n    apply: [{ kind: paper, label: { da: Skema, en: Form } }, { kind: online-form, label: { da: Ansøg, en: Apply } }]`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error form-without-address at municipality.yaml contacts.0.apply.1
    Contact “centre” has an online form without an address; expected where the form is found.
    Add address: https://…, copied from a browser."
  `)
})
