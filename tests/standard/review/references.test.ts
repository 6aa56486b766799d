import { expect, test } from 'vitest'
import {
  inMunicipality,
  inSite,
  inSource,
  inStandard,
  referencesOf,
} from '../../support/review-report.ts'

test('a question given twice', () => {
  expect(
    referencesOf(
      inStandard('- id: need\n', '- id: age\n'),
      inStandard("when: { need: ['yes'] }", 'when: { age: [adult] }'),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml questions.2
    The question id “age” is given twice; expected each id once.
    Give one of the two another id, or remove it.

    error unknown-option at standard.yaml criteria.0.when.age.0
    The condition names option “adult” of question “age”; expected one it offers. Known: yes, no, unsure.
    Correct the id, or add the option.

    error unknown-option at standard.yaml criteria.1.when.age.0
    The condition names option “adult” of question “age”; expected one it offers. Known: yes, no, unsure.
    Correct the id, or add the option.

    error unknown-option at standard.yaml contacts.1.when.age.0
    The condition names option “child” of question “age”; expected one it offers. Known: yes, no, unsure.
    Correct the id, or add the option."
  `)
})

test('an option given twice', () => {
  expect(
    referencesOf(
      inStandard("options: ['yes', 'no', unsure]", "options: ['yes', 'no', 'no', unsure]"),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml questions.2.options.2
    The option id “no” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('a criterion given twice', () => {
  expect(referencesOf(inStandard('id: needs-help', 'id: is-adult'))).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml criteria.1
    The criterion id “is-adult” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('an interpretation given twice', () => {
  expect(
    referencesOf(
      inStandard(
        'because: { da: Det er den brede læsning., en: It is the wide reading. }',
        'because: { da: Sådan., en: So. }\n    cites: [target]\n  - id: over-18\n    doubt: { da: Hvad?, en: What? }\n    reading: { da: Ja., en: Yes. }\n    because: { da: Sådan., en: So. }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at standard.yaml interpretations.1
    The interpretation id “over-18” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('a clause given twice', () => {
  expect(referencesOf(inSource('id: vision', 'id: phone'))).toMatchInlineSnapshot(`
    "error duplicate-id at source.yaml clauses.3
    The clause id “phone” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('a contact given twice', () => {
  expect(
    referencesOf(
      inMunicipality('id: youth-line', 'id: centre'),
      inStandard('contact: youth-line', 'contact: centre'),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at municipality.yaml contacts.1
    The contact id “centre” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('a shared option given twice', () => {
  expect(
    referencesOf(
      inSite("id: 'no'", "id: 'yes'"),
      inStandard("['yes', 'no', unsure]", "['yes', unsure]"),
    ),
  ).toMatchInlineSnapshot(`
    "error duplicate-id at site.yaml options.1
    The option id “yes” is given twice; expected each id once.
    Give one of the two another id, or remove it."
  `)
})

test('an option that site.yaml does not share', () => {
  expect(referencesOf(inStandard("['yes', 'no', unsure]", "['yes', 'no', unsur]")))
    .toMatchInlineSnapshot(`
    "error unknown-option at standard.yaml questions.2.options.2
    Question “need” offers “unsur” without a label; expected an option that site.yaml shares. Did you mean “unsure”?
    Write the option out as { id: unsur, label: … }, or add it to the options in site.yaml."
  `)
})

test('an unknown contact near a known one', () => {
  expect(referencesOf(inStandard('contact: centre', 'contact: center'))).toMatchInlineSnapshot(`
    "error unknown-contact at standard.yaml contacts.0.contact
    No contact is called “center”; expected one of municipality.yaml or site.yaml. Did you mean “centre”?
    Correct the id, or add the contact to municipality.yaml."
  `)
})

test('an unknown contact near none', () => {
  expect(referencesOf(inStandard('contact: centre', 'contact: town-hall'))).toMatchInlineSnapshot(`
    "error unknown-contact at standard.yaml contacts.0.contact
    No contact is called “town-hall”; expected one of municipality.yaml or site.yaml. Known: centre, youth-line.
    Correct the id, or add the contact to municipality.yaml."
  `)
})

test('a condition on an unknown question', () => {
  expect(
    referencesOf(inStandard('when: { age: [adult] }', 'when: { not: { any: [{ ag: [adult] }] } }')),
  ).toMatchInlineSnapshot(`
    "error unknown-question at standard.yaml criteria.0.when.not.any.0.ag
    The condition names question “ag”; expected a question of this standard. Did you mean “age”?
    Correct the id, or add the question."
  `)
})

test('a condition on an unknown option', () => {
  expect(
    referencesOf(inStandard('when: { age: [child] }', 'when: { all: [{ age: [child, chidl] }] }')),
  ).toMatchInlineSnapshot(`
    "error unknown-option at standard.yaml contacts.1.when.all.0.age.1
    The condition names option “chidl” of question “age”; expected one it offers. Did you mean “child”?
    Correct the id, or add the option."
  `)
})

test('an unknown clause cited by a question and by a fact', () => {
  expect(
    referencesOf(
      inStandard('cites: [target]\n  - id: need\n', 'cites: [targets]\n  - id: need\n'),
      inStandard(
        'en: We reply within 14 days. }, cites: [terms]',
        'en: We reply within 14 days. }, cites: [terms, waiting]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error unknown-clause at standard.yaml questions.1.cites.0
    Clause “targets” is cited; expected a clause of source.yaml. Did you mean “target”?
    Correct the id, or register the clause in source.yaml.

    error unknown-clause at standard.yaml facts.2.cites.1
    Clause “waiting” is cited; expected a clause of source.yaml. Known: target, terms, phone, vision.
    Correct the id, or register the clause in source.yaml."
  `)
})

test('a contact whose source is an unknown clause', () => {
  expect(referencesOf(inMunicipality('clause: phone', 'clause: phones'))).toMatchInlineSnapshot(`
    "error unknown-clause at municipality.yaml contacts.0.source.clause
    The source of contact “centre” is clause “phones” of “bostoette”; expected a clause of its source.yaml. Did you mean “phone”?
    Name the clause that gives the number, or give the source as { text, checked-on }."
  `)
})

test('a contact whose source is a clause of another standard is left to that standard', () => {
  expect(
    referencesOf(
      inMunicipality('standard: bostoette, clause: phone', 'standard: mentor, clause: elsewhere'),
    ),
  ).toBe('')
})

test('a question whose id means something else already', () => {
  expect(
    referencesOf(
      inStandard('- id: need\n', '- id: outcome\n'),
      inStandard("when: { need: ['yes'] }", "when: { outcome: ['yes'] }"),
    ),
  ).toMatchInlineSnapshot(`
    "error reserved-id at standard.yaml questions.2.id
    A question is called “outcome”, which has a meaning of its own; expected an id other than all, any, not, outcome.
    Give the question another id, and use that id in the conditions."
  `)
})
