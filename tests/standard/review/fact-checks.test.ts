import { describe, expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

test('a kind that is stated and not stated', () => {
  expect(
    reviewed(
      inStandard(
        '{ kind: referral, not-stated: true }',
        '{ kind: duration, not-stated: true }\n  - { kind: referral, not-stated: true }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error fact-stated-and-not-stated at standard.yaml facts.3
    Kind duration is not-stated here, but fact number 2 states it on the path “voice: self, age: child”; expected one or the other.
    Remove the entry that is wrong or, where the standard is silent for some only, write the condition of one as { not: … } of the other's."
  `)
})

test('a refusal that does not say where it can be appealed to', () => {
  expect(reviewed(inStandard('appeal: municipality, ', ''))).toMatchInlineSnapshot(`
    "error complaint-without-appeal at standard.yaml facts.5
    The fact of kind complaint does not say where a no can be appealed to; expected appeal: none, appeal: ankestyrelsen, appeal: municipality.
    Add appeal with what the standard states; where it says that nobody can appeal, appeal: none."
  `)
})

test('an appeal of what is no refusal', () => {
  expect(reviewed(inStandard('{ kind: duration, text', '{ kind: duration, appeal: none, text')))
    .toMatchInlineSnapshot(`
    "error appeal-without-complaint at standard.yaml facts.1.appeal
    The fact of kind duration has “appeal”; expected it only on kind complaint.
    Move it to the fact of kind complaint, or remove it."
  `)
})

test('the time there is to appeal, of what is no refusal', () => {
  expect(
    reviewed(
      inStandard(
        '{ kind: duration, text',
        '{ kind: duration, appeal-within: { da: 4 uger, en: 4 weeks }, text',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error appeal-without-complaint at standard.yaml facts.1.appeal-within
    The fact of kind duration has “appeal-within”; expected it only on kind complaint.
    Move it to the fact of kind complaint, or remove it."
  `)
})

test('a refusal may say how long there is to appeal, and the cost may be said in short', () => {
  expect(
    reviewed(
      inStandard(
        'appeal: municipality, ',
        'appeal: municipality, appeal-within: { da: 4 uger, en: 4 weeks }, ',
      ),
      inStandard('free: true, text', 'free: true, in-short: { da: Gratis, en: Free }, text'),
    ),
  ).toBe('')
})

describe('a standard that is silent for some only', () => {
  const stated = (when: string) =>
    `{ kind: referral, when: ${when}, text: { da: Du skal henvises., en: You need a referral. }, cites: [terms] }`
  const silent = (when: string) => `{ kind: referral, not-stated: true, when: ${when} }`
  const both = (one: string, other: string) =>
    reviewed(inStandard('{ kind: referral, not-stated: true }', `${one}\n  - ${other}`))

  test('of each kind one is shown', () => {
    expect(both(stated('{ age: [adult] }'), silent('{ age: [child] }'))).toBe('')
    expect(
      both(stated("{ need: ['no', unsure] }"), silent("{ not: { need: ['no', unsure] } }")),
    ).toBe('')
  })

  test('who does not know would be told both', () => {
    expect(both(stated("{ need: ['no'] }"), silent("{ need: ['yes'] }"))).toMatchInlineSnapshot(`
      "error fact-stated-and-not-stated at standard.yaml facts.4
      Kind referral is not-stated here, but fact number 4 states it on the path “voice: self, age: adult, need: unsure”; expected one or the other.
      Remove the entry that is wrong or, where the standard is silent for some only, write the condition of one as { not: … } of the other's."
    `)
  })
})

describe('what hangs on the fit', () => {
  test('may be a fact or a contact', () => {
    expect(
      reviewed(
        inStandard('{ kind: next-steps, text', '{ kind: next-steps, fit: [likely, possible], text'),
        inStandard(
          'interpretations:',
          '  - { kind: next-steps, fit: [unlikely], text: { da: Spørg om andet., en: Ask for more. }, cites: [phone] }\ninterpretations:',
        ),
        inStandard(
          '- contact: youth-line\n    when',
          '- contact: youth-line\n    fit: [unlikely]\n    when',
        ),
      ),
    ).toBe('')
  })

  test('must come with its condition on some path', () => {
    expect(
      reviewed(
        inStandard(
          'interpretations:',
          '  - { kind: good-to-know, fit: [likely], when: { age: [child] }, text: { da: Spørg os., en: Ask us. }, cites: [phone] }\ninterpretations:',
        ),
        inStandard(
          '- contact: youth-line\n    when',
          '- contact: youth-line\n    fit: [likely, possible]\n    when',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "error contact-never-shown at standard.yaml contacts.1.fit
      Contact “youth-line”: wherever its condition holds, the fit is none of those listed; expected an outcome that shows it.
      Correct the fit or the condition, or remove the entry.

      error fact-never-shown at standard.yaml facts.8.fit
      The fact of kind good-to-know: wherever its condition holds, the fit is none of those listed; expected an outcome that shows it.
      Correct the fit or the condition, or remove the entry."
    `)
  })
})
