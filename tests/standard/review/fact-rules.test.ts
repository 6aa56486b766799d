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
