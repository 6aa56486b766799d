import { expect, test } from 'vitest'
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
    Kind duration is not-stated here, but fact number 2 states it; expected one or the other.
    Remove the entry that is wrong."
  `)
})

test('a cost that does not say whether it is free', () => {
  expect(reviewed(inStandard('free: true, ', ''))).toMatchInlineSnapshot(`
    "error cost-without-free at standard.yaml facts.0
    The fact of kind cost does not say whether the support itself is free; expected free: true or free: false.
    Add free: true or free: false."
  `)
})

test('“free” on another kind', () => {
  expect(reviewed(inStandard('{ kind: duration,', '{ kind: duration, free: true,')))
    .toMatchInlineSnapshot(`
    "error free-without-cost at standard.yaml facts.1.free
    The fact of kind duration has “free”; expected it only on kind cost.
    Move it to the fact of kind cost, or remove it."
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

test('a line in short of what is no cost', () => {
  expect(
    reviewed(
      inStandard(
        '{ kind: duration, text',
        '{ kind: duration, in-short: { da: Kort, en: Short }, text',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error in-short-without-cost at standard.yaml facts.1.in-short
    The fact of kind duration has “in-short”; expected it only on kind cost.
    Move it to the fact of kind cost, or remove it."
  `)
})
