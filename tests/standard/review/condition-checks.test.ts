import { expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

test('a criterion that can never hold', () => {
  expect(
    reviewed(
      inStandard('when: { age: [adult] }', 'when: { all: [{ age: [adult] }, { age: [child] }] }'),
    ),
  ).toMatchInlineSnapshot(`
    "error condition-never-holds at standard.yaml criteria.0.when
    Criterion “is-adult”: the condition { all: [{ age: [adult] }, { age: [child] }] } can never hold; expected at least one answer for which it does.
    Correct the condition, or remove what depends on it."
  `)
})

test('a criterion that always holds', () => {
  expect(
    reviewed(
      inStandard(
        'when: { age: [adult] }',
        'when: { any: [{ need: [yes] }, { age: [adult, child] }] }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning condition-always-holds at standard.yaml criteria.0.when.any.1
    Criterion “is-adult”: the condition { age: [adult, child] } always holds; expected at least one answer for which it does not hold.
    Remove the condition where it says nothing, or leave out the options for which it should not hold."
  `)
})

test('a part below not is judged by itself', () => {
  expect(
    reviewed(
      inStandard(
        'when: { age: [child] }',
        'when: { any: [{ voice: [self] }, { not: { age: [child, adult] } }] }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning condition-always-holds at standard.yaml contacts.1.when.any.1.not
    Contact “youth-line”: the condition { age: [child, adult] } always holds; expected at least one answer for which it does not hold.
    Remove the condition where it says nothing, or leave out the options for which it should not hold."
  `)
})

test('a contact that is always shown', () => {
  expect(
    reviewed(
      inStandard('when: { age: [child] }', 'when: { need: [yes] }'),
      inStandard("['yes', 'no', unsure]", "['yes', unsure]"),
    ),
  ).toMatchInlineSnapshot(`
    "warning condition-always-holds at standard.yaml contacts.1.when
    Contact “youth-line”: the condition { need: [yes] } is never false, so it is always shown; expected at least one answer for which it does not hold.
    Remove the condition where it says nothing, or leave out the options for which it should not hold."
  `)
})

test('a fact that can never hold', () => {
  expect(
    reviewed(
      inStandard(
        '{ kind: next-steps,',
        '{ kind: good-to-know, when: { all: [{ age: [child] }, { not: { age: [child] } }] }, text: { da: Hej., en: Hello. }, cites: [terms] }\n  - { kind: next-steps,',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error condition-never-holds at standard.yaml facts.6.when
    The fact of kind good-to-know: the condition { all: [{ age: [child] }, { not: { age: [child] } }] } can never hold; expected at least one answer for which it does.
    Correct the condition, or remove what depends on it."
  `)
})

test('criteria that can never both be met', () => {
  expect(reviewed(inStandard("when: { need: ['yes'] }", "when: { age: [child], need: ['yes'] }")))
    .toMatchInlineSnapshot(`
      "error criteria-contradict at standard.yaml criteria.1.when
      Criteria “is-adult” and “needs-help” can never both be met; expected answers that meet all criteria.
      Let the two conditions share at least one answer, or remove one of the criteria."
    `)
})
