/** Every text that a standard can have, with the place an editor finds it at. */
import { expect, test } from 'vitest'
import { assemble } from '#standard/assemble.ts'
import { ownWordingsOf, textsOf, wordingsOf } from '#standard/review/texts.ts'
import { exampleRecords, exampleSiteWithSource } from '../../support/example-records.ts'

const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

const standard = assemble('example/talks', {
  ...exampleRecords,
  standard: { ...exampleRecords.standard, retired: { on: '2026-01-01', text: text('Over') } },
  site: exampleSiteWithSource,
})

test('every text with its role and place', () => {
  const lines = textsOf(wordingsOf(standard)).map(
    ({ role, kind, place, text: { da, en } }) =>
      `${role}${kind ? ` ${kind}` : ''} at ${place.file} ${place.path.join('.')}: ${da}, ${en}`,
  )
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "summary at standard.yaml title: Talks (da), Talks (en)
    summary at standard.yaml summary: Somebody to talk to (da), Somebody to talk to (en)
    explanation at standard.yaml retired.text: Over (da), Over (en)
    question at standard.yaml questions.1.ask.self: Your age? (da), Your age? (en)
    question at standard.yaml questions.1.ask.relative: Their age? (da), Their age? (en)
    question at standard.yaml questions.1.hint: In years (da), In years (en)
    question at standard.yaml questions.1.choose: Choose an age (da), Choose an age (en)
    option at standard.yaml questions.1.options.0.label: Adult (da), Adult (en)
    explanation at standard.yaml questions.1.options.0.kept-because: Statistics (da), Statistics (en)
    option at standard.yaml questions.1.options.1.label.self: Old (da), Old (en)
    option at standard.yaml questions.1.options.1.label.relative: Old (da), Old (en)
    option at standard.yaml questions.1.options.2.label: Child (da), Child (en)
    question at standard.yaml questions.2.ask: In need? (da), In need? (en)
    question at standard.yaml questions.2.choose: Choose one (da), Choose one (en)
    option at standard.yaml questions.2.options.1.label: No (da), No (en)
    criterion at standard.yaml criteria.0.requirement: Grown up (da), Grown up (en)
    criterion at standard.yaml criteria.0.met: Is (da), Is (en)
    criterion at standard.yaml criteria.0.not-met: Is not (da), Is not (en)
    criterion at standard.yaml criteria.0.unknown: May be (da), May be (en)
    criterion at standard.yaml criteria.0.ask-by-phone: Ask about age (da), Ask about age (en)
    criterion at standard.yaml criteria.1.requirement: In need (da), In need (en)
    criterion at standard.yaml criteria.1.met.self: You are (da), You are (en)
    criterion at standard.yaml criteria.1.met.relative: They are (da), They are (en)
    criterion at standard.yaml criteria.1.not-met: Not (da), Not (en)
    criterion at standard.yaml criteria.1.unknown: Perhaps (da), Perhaps (en)
    criterion at standard.yaml criteria.1.ask-by-phone: Ask about need (da), Ask about need (en)
    contact at standard.yaml contacts.0.who-should-call: All (da), All (en)
    contact at standard.yaml contacts.1.who-should-call: Relatives (da), Relatives (en)
    contact at standard.yaml contacts.1.note: At night (da), At night (en)
    contact at standard.yaml contacts.2.who-should-call: All (da), All (en)
    fact cost at standard.yaml facts.0.text: Free (da), Free (en)
    fact cost at standard.yaml facts.1.text: Food (da), Food (en)
    fact referral at standard.yaml facts.3.text: None (da), None (en)
    explanation at standard.yaml interpretations.0.doubt: When? (da), When? (en)
    explanation at standard.yaml interpretations.0.reading: At 18 (da), At 18 (en)
    explanation at standard.yaml interpretations.0.because: The law (da), The law (en)
    document at source.yaml title: Document (da), Document (en)
    document at source.yaml approved.by: The council (da), The council (en)
    document at source.yaml note: Undated (da), Undated (en)
    document at source.yaml law.0.act: Act (da), Act (en)
    document at source.yaml law.1.act: Act (da), Act (en)
    document at source.yaml law.1.review.because: New (da), New (en)
    document at source.yaml clauses.0.section: Section (da), Section (en)
    clause at source.yaml clauses.0.says: Says number (da), Says number (en)
    document at source.yaml clauses.1.section: Section (da), Section (en)
    clause at source.yaml clauses.1.says: Says target (da), Says target (en)
    document at source.yaml clauses.2.section: Section (da), Section (en)
    clause at source.yaml clauses.2.says: Says unused (da), Says unused (en)
    document at source.yaml clauses.2.unused-because: Says nothing (da), Says nothing (en)
    document at source.yaml clauses.3.section: Section (da), Section (en)
    clause at source.yaml clauses.3.says: Says reading (da), Says reading (en)
    municipality at municipality.yaml name: Example Kommune (da), Example Kommune (en)
    municipality at municipality.yaml contacts.0.name: Desk (da), Desk (en)
    municipality at municipality.yaml contacts.0.phones.0.label: Weekdays (da), Weekdays (en)
    municipality at municipality.yaml contacts.1.name: Web (da), Web (en)
    municipality at municipality.yaml contacts.1.source.text: Their site (da), Their site (en)
    municipality at municipality.yaml contacts.2.name: Hall (da), Hall (en)
    municipality at municipality.yaml contacts.2.source.text: By letter (da), By letter (en)
    site at site.yaml name: Guide (da), Guide (en)
    site at site.yaml publisher.name: Guide (da), Guide (en)
    site at site.yaml emergency.0.name: Line (da), Line (en)
    site at site.yaml emergency.0.when: At night (da), At night (en)
    site at site.yaml emergency.0.source.text: Their site (da), Their site (en)
    site at site.yaml voice.ask: Whom is it about? (da), Whom is it about? (en)
    site at site.yaml voice.choose: Choose whom (da), Choose whom (en)
    site at site.yaml voice.self: Me (da), Me (en)
    site at site.yaml voice.relative: A relative (da), A relative (en)
    site at site.yaml options.0.label: Yes (da), Yes (en)
    site at site.yaml options.1.label: Not sure (da), Not sure (en)
    law at law.yaml entries.0.title: Free advice (da), Free advice (en)
    law at law.yaml entries.0.text: Advice is free. (da), Advice is free. (en)
    law at law.yaml entries.0.act: Act on advice (da), Act on advice (en)"
  `)
})

test('a wording that differs by voice is one wording and two texts', () => {
  const at = (path: string) => (one: { place: { path: readonly (string | number)[] } }) =>
    one.place.path.join('.').startsWith(path)
  expect(wordingsOf(standard).filter(at('questions.1.ask'))).toHaveLength(1)
  expect(textsOf(wordingsOf(standard)).filter(at('questions.1.ask'))).toHaveLength(2)
})

test('an option that is written out is judged, also where it says what the shared one says', () => {
  const [voice, age, need] = standard.questions
  if (!voice || !age || !need) throw new Error('There are three questions.')
  const [yes, ...others] = need.options
  const labelsWith = (label: { da: string; en: string }) => {
    const questions = [voice, age, { ...need, options: [{ id: 'yes', label }, ...others] }]
    const texts = textsOf(ownWordingsOf({ ...standard, questions }))
    const labels = texts.filter(({ role }) => role === 'option')
    return labels.map(({ text: { da } }) => da)
  }
  expect(yes?.label).toEqual(text('Yes'))
  expect(labelsWith(text('Sure'))).toContain('Sure (da)')
  expect(labelsWith(text('Yes'))).toContain('Yes (da)')
})
