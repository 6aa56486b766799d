import { expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

test('a path without a contact', () => {
  expect(
    reviewed(inStandard('contact: centre\n', "contact: centre\n    when: { need: ['yes'] }\n")),
  ).toMatchInlineSnapshot(`
    "error path-without-contact at standard.yaml contacts
    The path “voice: self, age: adult, need: no” ends without a contact; expected at least one on every path.
    Add a contact without a condition, or widen the condition of one."
  `)
})

test('a required fact that is missing', () => {
  expect(reviewed(inStandard('  - { kind: referral, not-stated: true }\n', '')))
    .toMatchInlineSnapshot(`
    "error fact-missing at standard.yaml facts
    There is no fact of kind referral; expected one in every standard.
    Add { kind: referral, text, cites }, or { kind: referral, not-stated: true } where the standard is silent."
  `)
})

test('a required fact that some path lacks', () => {
  expect(reviewed(inStandard('{ kind: cost,', '{ kind: cost, when: { age: [adult] },')))
    .toMatchInlineSnapshot(`
      "error path-without-fact at standard.yaml facts.0
      The path “voice: self, age: child” ends without a fact of kind cost; expected one on every path.
      Add a fact of this kind for that path, or remove the condition."
    `)
})

test('the fact that some path lacks is named by its own place', () => {
  expect(
    reviewed(inStandard('{ kind: waiting-time,', '{ kind: waiting-time, when: { age: [adult] },')),
  ).toContain('error path-without-fact at standard.yaml facts.2\n')
})

test('criteria that any two can meet, but nobody all of them', () => {
  const criterion = (id: string, ages: string) =>
    `  - id: ${id}\n    when: { age: [${ages}] }\n` +
    ['requirement', 'met', 'not-met', 'unknown', 'ask-by-phone']
      .map((key) => `    ${key}: { da: Det er ${id}., en: It is ${id}. }\n`)
      .join('') +
    '    cites: [target]\n'
  const report = reviewed(
    inStandard(
      '- { id: adult,',
      '- { id: teen, label: { da: Ung, en: Young } }\n      - { id: adult,',
    ),
    inStandard('when: { age: [adult] }', 'when: { age: [adult, teen] }'),
    inStandard(
      'contacts:\n',
      `${criterion('b', 'teen, child')}${criterion('c', 'adult, child')}contacts:\n`,
    ),
  )
  expect(report).toContain(`error fit-never-reached at standard.yaml criteria
No answers meet all 4 criteria, so nobody fits the target group; expected at least one path that ends in the fit “likely”.
Correct the conditions of the criteria.`)
})

test('a fit “likely” that two criteria rule out', () => {
  expect(
    reviewed(
      inStandard(
        "when: { need: ['yes'] }",
        "when: { all: [{ need: ['yes'] }, { any: [{ age: [child] }, { need: ['no'] }] }] }",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error criteria-contradict at standard.yaml criteria.1.when
    Criteria “is-adult” and “needs-help” can never both be met; expected answers that meet all criteria.
    Let the two conditions share at least one answer, or remove one of the criteria."
  `)
})

test('a fit “possible” that is never reached', () => {
  expect(reviewed(inStandard("['yes', 'no', unsure]", "['yes', 'no']"))).toMatchInlineSnapshot(`
    "warning fit-never-reached at standard.yaml criteria
    No path ends in the fit “possible”; expected one where a citizen does not know an answer.
    Add an option with unsure: true, such as a shared “I don't know”, to a question that the criteria depend on."
  `)
})

test('a fit “unlikely” that is never reached', () => {
  expect(
    reviewed(
      inStandard('when: { age: [adult] }', "when: { any: [{ need: ['yes'] }, { age: [adult] }] }"),
      inStandard("['yes', 'no', unsure]", "['yes', unsure]"),
    ),
  ).toMatchInlineSnapshot(`
    "warning criterion-changes-nothing at standard.yaml criteria.0
    Criterion “is-adult” changes nobody's fit, as the other criteria settle it; expected at least one set of answers that only it decides.
    Remove the criterion, or correct its condition.

    warning fit-never-reached at standard.yaml criteria
    No path ends in the fit “unlikely”; expected answers that fail a criterion.
    Add the option that fails a criterion, or correct the conditions."
  `)
})
