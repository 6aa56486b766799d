import { expect, test } from 'vitest'
import { toHandbook } from '#standard/handbook.ts'
import { inStandard, reviewed } from '../../support/review-report.ts'
import { standardWith } from '../../support/standard-records.ts'

test('a private question that is not last', () => {
  expect(
    reviewed(
      inStandard('- id: age\n', '- id: age\n    private: true\n'),
      inStandard('- id: need\n    private: true\n', '- id: need\n'),
    ),
  ).toMatchInlineSnapshot(`
    "error private-not-last at standard.yaml questions.2
    Question “need” stands after “age”, which is private; expected private questions last.
    Move “need” before “age”, or mark it private too."
  `)
})

const asksMore = [
  inStandard(
    '- id: age\n',
    "- id: home\n    ask: { da: Bor du her?, en: Do you live here? }\n    choose: { da: Vælg et svar, en: Choose one }\n    options: ['yes', 'no', unsure]\n    cites: [target]\n  - id: age\n",
  ),
  inStandard('when: { age: [adult] }', "when: { all: [{ age: [adult] }, { home: ['yes'] }] }"),
]
const because = inStandard(
  'criteria:\n',
  'order-because: { da: De fleste bor her., en: Most people live here. }\ncriteria:\n',
)

test('an order that asks more than another', () => {
  expect(reviewed(...asksMore)).toMatchInlineSnapshot(`
    "warning order-asks-more at standard.yaml questions
    If all answers are equally frequent, a citizen is asked 3.33 questions on average and 4 at most in the order written; in the order voice, age, home, need only 2.83 questions on average and 4 at most.
    Put the questions in that order, mark as private those that must stay last, or say why this order is kept: order-because."
  `)
})

test('the same, kept for a reason', () => {
  expect(reviewed(...asksMore, because)).toMatchInlineSnapshot(`
    "note order-kept at standard.yaml order-because
    If all answers are equally frequent, a citizen is asked 3.33 questions on average and 4 at most in the order written; in the order voice, age, home, need only 2.83 questions on average and 4 at most. It is kept because: “De fleste bor her.”
    Nothing, as long as the reason holds."
  `)
})

test('a reason where no order asks less', () => {
  expect(reviewed(because)).toMatchInlineSnapshot(`
    "warning order-because-not-needed at standard.yaml order-because
    No order asks fewer questions than the one written, yet it has an order-because.
    Remove the order-because."
  `)
})

test('the handbook has the reason and what the order costs, and the guide has not', () => {
  const kept = standardWith(...asksMore, because)
  const { keptOrder, guide } = toHandbook(kept, 'en')
  expect(keptOrder?.because).toBe('Most people live here.')
  expect(keptOrder?.leastMean).toBeCloseTo(2.83, 2)
  expect(JSON.stringify(guide)).not.toContain('Most people')
  expect(toHandbook(standardWith(), 'en')).not.toHaveProperty('keptOrder')
})
