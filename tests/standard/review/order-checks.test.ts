import { expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

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

test('an order that asks more than another', () => {
  expect(
    reviewed(
      inStandard(
        '- id: age\n',
        "- id: home\n    ask: { da: Bor du her?, en: Do you live here? }\n    choose: { da: Vælg et svar, en: Choose one }\n    options: ['yes', 'no', unsure]\n    cites: [target]\n  - id: age\n",
      ),
      inStandard('when: { age: [adult] }', "when: { all: [{ age: [adult] }, { home: ['yes'] }] }"),
    ),
  ).toMatchInlineSnapshot(`
    "warning order-asks-more at standard.yaml questions
    If all answers are equally frequent, a citizen is asked 3.33 questions on average and 4 at most in the order written; in the order voice, age, home, need only 2.83 questions on average and 4 at most.
    Put the questions in that order, or mark as private those that must stay last."
  `)
})
