/** What an editor is told of: every text and every value that somebody is shown, under a name that stays. */
import { expect, test } from 'vitest'
import { readingsOf } from '#editor/impact/readings.ts'
import { assemble } from '#standard/assemble.ts'
import { exampleRecords } from '../support/example-records.ts'

test('texts of both languages, then values; nothing that editors alone need', () => {
  const standard = assemble('example/talks', exampleRecords)
  const readings = readingsOf(standard, ['first', 'second', 'third', 'fourth'])
  const lines = [...readings].map(([name, words]) => `${name}: ${words}`)
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "title: Talks (da) / Talks (en)
    summary: Somebody to talk to (da) / Somebody to talk to (en)
    question age, ask, self: Your age? (da) / Your age? (en)
    question age, ask, relative: Their age? (da) / Their age? (en)
    question age, hint: In years (da) / In years (en)
    question age, choose: Choose an age (da) / Choose an age (en)
    question age, option adult, label: Adult (da) / Adult (en)
    question age, option adult, kept-because: Statistics (da) / Statistics (en)
    question age, option older, label, self: Old (da) / Old (en)
    question age, option older, label, relative: Old (da) / Old (en)
    question age, option child, label: Child (da) / Child (en)
    question need, ask: In need? (da) / In need? (en)
    question need, choose: Choose one (da) / Choose one (en)
    question need, option no, label: No (da) / No (en)
    criterion grown-up, requirement: Grown up (da) / Grown up (en)
    criterion grown-up, met: Is (da) / Is (en)
    criterion grown-up, not-met: Is not (da) / Is not (en)
    criterion grown-up, unknown: May be (da) / May be (en)
    criterion grown-up, ask-by-phone: Ask about age (da) / Ask about age (en)
    criterion in-need, requirement: In need (da) / In need (en)
    criterion in-need, met, self: You are (da) / You are (en)
    criterion in-need, met, relative: They are (da) / They are (en)
    criterion in-need, not-met: Not (da) / Not (en)
    criterion in-need, unknown: Perhaps (da) / Perhaps (en)
    criterion in-need, ask-by-phone: Ask about need (da) / Ask about need (en)
    contact desk, who-should-call: All (da) / All (en)
    contact web, who-should-call: Relatives (da) / Relatives (en)
    contact web, note: At night (da) / At night (en)
    contact hall, who-should-call: All (da) / All (en)
    fact first, text: Free (da) / Free (en)
    fact second, text: Food (da) / Food (en)
    fact fourth, text: None (da) / None (en)
    interpretation grown-up, doubt: When? (da) / When? (en)
    interpretation grown-up, reading: At 18 (da) / At 18 (en)
    interpretation grown-up, because: The law (da) / The law (en)
    document, title: Document (da) / Document (en)
    document, approved, by: The council (da) / The council (en)
    document, note: Undated (da) / Undated (en)
    law § 1, act: Act (da) / Act (en)
    law § 2, act: Act (da) / Act (en)
    law § 2, review, because: New (da) / New (en)
    clause number, section: Section (da) / Section (en)
    clause number, says: Says number (da) / Says number (en)
    clause target, section: Section (da) / Section (en)
    clause target, says: Says target (da) / Says target (en)
    clause unused, section: Section (da) / Section (en)
    clause unused, says: Says unused (da) / Says unused (en)
    clause unused, unused-because: Says nothing (da) / Says nothing (en)
    clause reading, section: Section (da) / Section (en)
    clause reading, says: Says reading (da) / Says reading (en)
    municipality, name: Example Kommune (da) / Example Kommune (en)
    contact desk, name: Desk (da) / Desk (en)
    contact desk, phones, label: Weekdays (da) / Weekdays (en)
    contact web, name: Web (da) / Web (en)
    contact web, source, text: Their site (da) / Their site (en)
    contact hall, name: Hall (da) / Hall (en)
    contact hall, source, text: By letter (da) / By letter (en)
    site, name: Guide (da) / Guide (en)
    emergency contact 1, name: Alarm (da) / Alarm (en)
    emergency contact 1, when: In danger (da) / In danger (en)
    site, voice, ask: Whom is it about? (da) / Whom is it about? (en)
    site, voice, choose: Choose whom (da) / Choose whom (en)
    site, voice, self: Me (da) / Me (en)
    site, voice, relative: A relative (da) / A relative (en)
    option yes, label: Yes (da) / Yes (en)
    option unsure, label: Not sure (da) / Not sure (en)
    question need, option unsure, unsure: true
    fact first, free: true
    fact second, free: false
    document, address: https://example.dk/document.pdf
    document, approved, on: 2020-03
    document, review-due: 2022-03
    law § 1, paragraph: § 1
    law § 2, paragraph: § 2
    law § 2, review, on: 2027-01-01
    clause number, paragraph: 1
    clause target, paragraph: 2
    clause unused, paragraph: 3
    clause reading, paragraph: 4
    municipality, website: https://www.example.dk
    contact web, website: https://web.example.dk
    contact web, source, address: https://a.dk
    contact web, source, checked-on: 2026-01-02
    contact hall, source, checked-on: 2026-01-03
    contact desk, phones: 70 22 22 10
    contact desk, phones (2): 70 22 22 11
    contact hall, phones: 43 21 00 00
    emergency contact 1, number: 112
    site, leave-to: https://www.example.dk/
    option unsure, unsure: true"
  `)
})
