import { expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

test('a question that changes nothing', () => {
  expect(
    reviewed(
      inStandard(
        '- id: need\n',
        "- id: pet\n    ask: { da: Har du hund?, en: Any dog? }\n    choose: { da: Vælg et svar, en: Choose one }\n    options: ['yes', 'no']\n    cites: [target]\n  - id: need\n",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error question-changes-nothing at standard.yaml questions.2
    Question “pet” is never asked, as no answer to it changes an outcome; expected a criterion, contact or fact that depends on it.
    Remove the question, or name it in the condition it was meant for."
  `)
})

test('options that no rule tells apart', () => {
  expect(
    reviewed(
      inStandard(
        '- { id: adult,',
        '- { id: teen, label: { da: Ung, en: Young } }\n      - { id: adult,',
      ),
      inStandard('when: { age: [child] }', 'when: { age: [child, teen] }'),
    ),
  ).toMatchInlineSnapshot(`
    "error options-not-told-apart at standard.yaml questions.1.options.1
    Question “age”: no rule tells the options “child”, “teen” apart; expected each option to change an outcome.
    Merge them into one option, or give all but one a kept-because in Danish and English."
  `)
})

test('options that no rule tells apart, kept for a reason', () => {
  expect(
    reviewed(
      inStandard(
        '- { id: adult,',
        '- { id: teen, label: { da: Ung, en: Young }, kept-because: { da: Unge spørger., en: The young ask. } }\n      - { id: adult,',
      ),
      inStandard('when: { age: [child] }', 'when: { age: [child, teen] }'),
    ),
  ).toBe('')
})

test('a kept-because that is not needed', () => {
  expect(
    reviewed(
      inStandard(
        'label: { da: 18 år eller mere, en: 18 or more } }',
        'label: { da: 18 år eller mere, en: 18 or more }, kept-because: { da: Det er nyttigt., en: It is useful. } }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning kept-because-not-needed at standard.yaml questions.1.options.1.kept-because
    Question “age”: a rule tells option “adult” from all others, yet it has a kept-because.
    Remove the kept-because."
  `)
})

test('a criterion that the others settle', () => {
  expect(
    reviewed(
      inStandard('when: { age: [adult] }', "when: { any: [{ age: [adult] }, { need: ['yes'] }] }"),
    ),
  ).toMatchInlineSnapshot(`
    "warning criterion-changes-nothing at standard.yaml criteria.0
    Criterion “is-adult” changes nobody's fit, as the other criteria settle it; expected at least one set of answers that only it decides.
    Remove the criterion, or correct its condition."
  `)
})

test('a contact entry that an earlier one always covers', () => {
  expect(reviewed(inStandard('contact: youth-line', 'contact: centre'))).toMatchInlineSnapshot(`
    "error contact-never-shown at standard.yaml contacts.1
    Contact “centre” is listed again, but wherever this entry holds an earlier one (number 1) does too; expected an outcome that shows it.
    Remove this entry, or narrow the condition of the earlier one."
  `)
})

test('of three options that no rule tells apart, the last without a reason is named', () => {
  const option = (id: string, kept = '') =>
    `- { id: ${id}, label: { da: ${id}, en: ${id} }${kept} }\n      `
  const because = ', kept-because: { da: Det tæller., en: It counts. }'
  expect(
    reviewed(
      inStandard('- { id: adult,', `${option('baby')}${option('teen', because)}- { id: adult,`),
      inStandard('when: { age: [child] }', 'when: { age: [child, baby, teen] }'),
    ),
  ).toContain('error options-not-told-apart at standard.yaml questions.1.options.1\n')
})

const tourist = [
  inStandard(
    '- { id: adult,',
    '- { id: tourist, label: { da: På besøg, en: Visiting } }\n      - { id: adult,',
  ),
  inStandard('when: { age: [child] }', 'when: { age: [child, tourist] }'),
]
const livesHere = (when: string) =>
  inStandard(
    '  - id: needs-help\n',
    `  - id: lives-here
    when: ${when}
    requirement: { da: Man bor her., en: You live here. }
    met: { da: Du bor her., en: You live here. }
    not-met: { da: Du er her på besøg., en: You are visiting. }
    unknown: { da: Vi kender ikke dit hjem., en: We do not know your home. }
    ask-by-phone: { da: Spørg om dit hjem., en: Ask about your home. }
    cites: [target]
  - id: needs-help
`,
  )

test('options that lead to one outcome, for which another criterion is not met', () => {
  expect(
    reviewed(
      ...tourist,
      inStandard('when: { age: [adult] }', 'when: { age: [adult, tourist] }'),
      livesHere('{ age: [adult, child] }'),
    ),
  ).toBe('')
})

test.each(['{ age: [adult] }', "{ any: [{ age: [adult] }, { need: ['yes'] }] }"])(
  'options with which every criterion is the same, such as %s',
  (when) => {
    expect(reviewed(...tourist, livesHere(when))).toContain(
      'no rule tells the options “child”, “tourist” apart',
    )
  },
)

test('options told apart at one place only are told apart', () => {
  expect(
    reviewed(
      inStandard('when: { age: [child] }', 'when: { any: [{ age: [child] }, { need: [unsure] }] }'),
    ),
  ).toBe('')
})

test('a contact listed again is compared with the entry of the same contact', () => {
  const again =
    '  - contact: youth-line\n    who-should-call: { da: Alle, en: All }\n    cites: [phone]\nfacts:'
  expect(
    reviewed(
      inStandard('when: { age: [child] }', 'when: { age: [child, adult] }'),
      inStandard('facts:', again),
    ),
  ).toContain('an earlier one (number 2) does too')
})

test('a contact listed again for others than before is shown', () => {
  const again =
    '  - contact: youth-line\n    when: { voice: [relative] }\n    who-should-call: { da: Pårørende, en: Relatives }\n    cites: [phone]\nfacts:'
  expect(reviewed(inStandard('facts:', again))).toBe('')
})

test('a contact whose own condition never holds is told once, as that', () => {
  const report = reviewed(
    inStandard('when: { age: [child] }', 'when: { all: [{ age: [child] }, { age: [adult] }] }'),
  )
  expect(report).toContain('contacts.1.when')
  expect(report).not.toContain('contact-never-shown')
})
