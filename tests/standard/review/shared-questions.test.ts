/** What is wrong with a shared question is told once, in the file where it stands. */
import { expect, test } from 'vitest'
import { checkSharedQuestions } from '#standard/review/shared-question-checks.ts'
import { inMunicipality, inStandard, referencesOf, reviewed } from '../../support/review-report.ts'
import { sharedAge, useOfAge } from '../../support/shared-age.ts'
import { standardWith } from '../../support/standard-records.ts'

const unused = inMunicipality(
  'questions:\n',
  "questions:\n  - id: home\n    ask: { da: Bor du her?, en: Do you live here? }\n    choose: { da: Vælg, en: Choose }\n    options: ['yes', 'no']\n",
)

test('nothing is wrong with one that a standard asks', () => {
  expect(reviewed(...sharedAge)).toBe('')
  expect(referencesOf(...sharedAge)).toBe('')
})

test('one that no standard asks', () => {
  expect(reviewed(...sharedAge, unused)).toMatchInlineSnapshot(`
    "warning shared-question-unused at municipality.yaml questions.0
    No standard of the municipality asks the shared question “home”; expected at least one that does.
    Name it in a standard, as { shared: home, cites: […] }, or remove it."
  `)
})

test('one that nobody shares, and what conditions name of it', () => {
  expect(referencesOf(...sharedAge, inStandard('shared: age', 'shared: aeg')))
    .toMatchInlineSnapshot(`
    "error unknown-question at standard.yaml questions.1.shared
    No shared question is called “aeg”; expected one of the questions in municipality.yaml. Did you mean “age”?
    Correct the id, or add the question to municipality.yaml.

    error unknown-question at standard.yaml criteria.0.when.age
    The condition names question “age”; expected a question of this standard. Did you mean “aeg”?
    Correct the id, or add the question.

    error unknown-question at standard.yaml contacts.1.when.age
    The condition names question “age”; expected a question of this standard. Did you mean “aeg”?
    Correct the id, or add the question."
  `)
})

test('an own question under the id of a shared one', () => {
  expect(
    referencesOf(
      ...sharedAge,
      unused,
      inStandard('- id: need\n', '- id: home\n'),
      inStandard("when: { need: ['yes'] }", "when: { home: ['yes'] }"),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml questions.2.id
    A question of this standard is called “home”, as one that municipality.yaml shares; expected an id that no shared question has.
    Ask the shared question instead: { shared: home, cites: […] }; or give this one another id."
  `)
})

test('the same one named twice', () => {
  expect(referencesOf(...sharedAge, inStandard(useOfAge, `${useOfAge}  ${useOfAge}`)))
    .toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml questions.2
    The question id “age” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('an option that it does not offer', () => {
  expect(
    referencesOf(...sharedAge, inStandard('when: { age: [adult] }', 'when: { age: [adults] }')),
  ).toMatchInlineSnapshot(`
    "error unknown-option at standard.yaml criteria.0.when.age.0
    The condition names option “adults” of question “age”; expected one it offers. Did you mean “adult”?
    Correct the id, or add the option."
  `)
})

test('ids that mean something else, and ids and options given twice', () => {
  expect(
    referencesOf(
      ...sharedAge,
      inMunicipality('questions:\n  - id: age\n', 'questions:\n  - id: voice\n'),
      inStandard('shared: age', 'shared: voice'),
      inStandard('when: { age: [adult] }', 'when: { voice: [self] }'),
      inStandard('when: { age: [child] }', 'when: { voice: [self] }'),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml questions.1
    The question id “voice” is given twice; expected each id once.
    Give one of the two another id, or remove it.

    error unknown-option at standard.yaml criteria.0.when.voice.0
    The condition names option “self” of question “voice”; expected one it offers. Known: child, adult.
    Correct the id, or add the option.

    error unknown-option at standard.yaml contacts.1.when.voice.0
    The condition names option “self” of question “voice”; expected one it offers. Known: child, adult.
    Correct the id, or add the option.

    error reserved-id at municipality.yaml questions.0.id
    A question is called “voice”, which has a meaning of its own; expected an id other than all, any, not, outcome, voice.
    Give the question another id, and use that id in the conditions."
  `)
  expect(
    referencesOf(
      ...sharedAge,
      unused,
      inMunicipality("options: ['yes', 'no']", "options: ['yes', 'no', 'yes']"),
      inMunicipality('- id: home', '- id: age'),
    ),
  ).toMatchInlineSnapshot(`
    "error unknown-option at standard.yaml criteria.0.when.age.0
    The condition names option “adult” of question “age”; expected one it offers. Known: yes, no.
    Correct the id, or add the option.

    error unknown-option at standard.yaml contacts.1.when.age.0
    The condition names option “child” of question “age”; expected one it offers. Known: yes, no.
    Correct the id, or add the option.

    error duplicate-id at municipality.yaml questions.1
    The question id “age” is given twice; expected each id once.
    Give one of the two another id, or remove it.

    error duplicate-id at municipality.yaml questions.0.options.2
    The option id “yes” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('a bare option that the site does not share', () => {
  expect(
    referencesOf(
      ...sharedAge,
      unused,
      inMunicipality("options: ['yes', 'no']", "options: ['yes', 'nope']"),
    ),
  ).toMatchInlineSnapshot(`
    "error unknown-option at municipality.yaml questions.0.options.1
    Question “home” offers “nope” without a label; expected an option that site.yaml shares. Known: yes, no, unsure.
    Write the option out as { id: nope, label: … }, or add it to the options in site.yaml."
  `)
})

test('its words are judged where they stand, and a hint where the standard says it', () => {
  expect(
    reviewed(
      ...sharedAge,
      inMunicipality('da: Vælg alder, en: Choose the age', 'da: Vælg alder 18, en: Choose the age'),
      inStandard(
        useOfAge,
        `${useOfAge}    hint: { da: Ring 70 22 22 10., en: Ring 70 22 22 10. }\n`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error phone-in-text at standard.yaml questions.1.hint.da
    The text has the phone number 70 22 22 10; expected numbers only in contacts.
    Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already.

    error phone-in-text at standard.yaml questions.1.hint.en
    The text has the phone number 70 22 22 10; expected numbers only in contacts.
    Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already.

    error languages-differ at municipality.yaml questions.0.choose
    Found only in Danish: “18”; expected the same amounts, limits, days, phones and paragraphs in both languages.
    Write what is missing, or take it out of both."
  `)
})

test('one that changes nothing here is told of the standard', () => {
  expect(
    reviewed(
      ...sharedAge,
      unused,
      inStandard(useOfAge, `${useOfAge}  - shared: home\n    cites: [target]\n`),
    ),
  ).toMatchInlineSnapshot(`
    "error question-changes-nothing at standard.yaml questions.2
    Question “home” is never asked, as no answer to it changes an outcome; expected a criterion, contact or fact that depends on it.
    Remove the question, or name it in the condition it was meant for."
  `)
})

const third = inMunicipality(
  '      - { id: adult,',
  '      - { id: teen, label: { da: Ung, en: Young } }\n      - { id: adult,',
)
const tellsTeens = inStandard('when: { age: [child] }', 'when: { age: [teen] }')

test('options that no standard tells apart are told of the municipality, once', () => {
  expect(
    reviewed(
      ...sharedAge,
      third,
      inStandard('when: { age: [child] }', 'when: { age: [child, teen] }'),
    ),
  ).toMatchInlineSnapshot(`
    "error options-not-told-apart at municipality.yaml questions.0.options.1
    Question “age”: no rule tells the options “child”, “teen” apart; expected each option to change an outcome.
    Merge them into one option, or give all but one a kept-because in Danish and English."
  `)
})

test('options that one of several standards tells apart are fine', () => {
  const alike = standardWith(
    ...sharedAge,
    third,
    inStandard('when: { age: [child] }', 'when: { age: [child, teen] }'),
  )
  const apart = standardWith(...sharedAge, third, tellsTeens)
  expect(checkSharedQuestions(alike.municipality, [alike, apart])).toEqual([])
  expect(checkSharedQuestions(alike.municipality, [alike, alike])).toHaveLength(1)
})

test('a reason to keep an option is judged by all standards, too', () => {
  const kept = inMunicipality(
    '{ id: teen, label: { da: Ung, en: Young } }',
    '{ id: teen, label: { da: Ung, en: Young }, kept-because: { da: Til senere., en: For later. } }',
  )
  expect(reviewed(...sharedAge, third, kept, tellsTeens)).toMatchInlineSnapshot(`
    "warning kept-because-not-needed at municipality.yaml questions.0.options.1.kept-because
    Question “age”: a rule tells option “teen” from all others, yet it has a kept-because.
    Remove the kept-because."
  `)
})

test('a private one that does not stand last', () => {
  expect(
    reviewed(
      ...sharedAge,
      inStandard('  - id: need\n    private: true\n', '  - id: need\n'),
      inMunicipality('  - id: age\n', '  - id: age\n    private: true\n'),
    ),
  ).toMatchInlineSnapshot(`
    "error private-not-last at standard.yaml questions.2
    Question “need” stands after “age”, which is private; expected private questions last.
    Move “need” before “age”, or mark it private too."
  `)
})
