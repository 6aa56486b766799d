/** What each field of the content means to the walk: its kind, its role, the name it is called by, and whether the guide has it. */
import { expect, test } from 'vitest'
import { assemble } from '#standard/assemble.ts'
import { filesOf } from '#standard/files.ts'
import { type LeafKind, meanings } from '#standard/schema/meaning.ts'
import { leavesOf } from '#standard/walk/leaves.ts'
import { leftOutAt, namesOf } from '#standard/walk/spot.ts'
import { exampleRecords, exampleSiteWithSource } from '../support/example-records.ts'

const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

const standard = assemble('example/talks', {
  ...exampleRecords,
  standard: {
    ...exampleRecords.standard,
    'order-because': text('Most are grown up'),
    questions: [
      ...exampleRecords.standard.questions,
      { shared: 'home', points: [{ id: 'near', cites: ['target'] }], cites: ['target'] },
    ],
    retired: { on: '2026-01-01', text: text('Over'), 'replaced-by': 'example/walks' },
  },
  municipality: {
    ...exampleRecords.municipality,
    questions: [
      {
        id: 'home',
        ask: text('Where?'),
        points: [
          { id: 'near', text: text('Near.') },
          { id: 'far', text: text('Far.') },
        ],
        choose: text('Choose a place'),
        options: ['yes', 'unsure'],
      },
    ],
    'order-because': text('Most have one'),
  },
  source: {
    ...exampleRecords.source,
    'not-clauses': [{ fingerprint: '0123456789abcdef', because: 'A heading' }],
  },
  site: exampleSiteWithSource,
})

const kinds: readonly LeafKind[] = ['text', 'value', 'phone', 'id', 'cites', 'condition']

test('every field, as its schema declares it', () => {
  const lines = filesOf(standard).flatMap(({ file, schema, record }) => {
    const noun = meanings.get(schema)?.noun
    const start = noun === undefined ? [] : [noun]
    const leaves = kinds.flatMap((kind) => leavesOf(schema, record, kind))
    const named = leaves.map(({ leaf, spot }) => {
      const reason = leftOutAt(spot)
      const what = leaf.kind === 'text' ? `${leaf.kind} (${leaf.role ?? 'no role'})` : leaf.kind
      const names = namesOf(spot, start, ({ id }) => id).join(', ')
      return `  ${names}: ${what}${reason ? `, left out: ${reason}` : ''}`
    })
    return [file, ...new Set(named)]
  })
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "standard.yaml
      title: text (summary)
      summary: text (summary), left out: handbook
      retired, text: text (explanation), left out: handbook
      question voice, ask: text (question)
      question voice, choose: text (question)
      question voice, option self, label: text (option)
      question voice, option relative, label: text (option)
      question age, ask: text (question)
      question age, hint: text (question)
      question age, choose: text (question)
      question age, option adult, label: text (option)
      question age, option adult, kept-because: text (explanation), left out: handbook
      question age, option older, label: text (option)
      question age, option child, label: text (option)
      question need, ask: text (question)
      question need, choose: text (question)
      question need, option yes, label: text (option)
      question need, option no, label: text (option)
      question need, option unsure, label: text (option)
      question home, ask: text (question)
      question home, point near, text: text (question)
      question home, point far, text: text (question)
      question home, choose: text (question)
      question home, option yes, label: text (option)
      question home, option unsure, label: text (option)
      order-because: text (explanation), left out: handbook
      criterion grown-up, requirement: text (criterion)
      criterion grown-up, met: text (criterion)
      criterion grown-up, not-met: text (criterion)
      criterion grown-up, unknown: text (criterion)
      criterion grown-up, ask-by-phone: text (criterion)
      criterion in-need, requirement: text (criterion)
      criterion in-need, met: text (criterion)
      criterion in-need, not-met: text (criterion)
      criterion in-need, unknown: text (criterion)
      criterion in-need, ask-by-phone: text (criterion)
      contact desk, who-should-call: text (contact)
      contact web, who-should-call: text (contact)
      contact web, note: text (contact)
      contact hall, who-should-call: text (contact)
      fact cost, text: text (fact)
      fact referral, text: text (fact)
      interpretation grown-up, doubt: text (explanation), left out: handbook
      interpretation grown-up, reading: text (explanation), left out: handbook
      interpretation grown-up, because: text (explanation), left out: handbook
      retired, on: value, left out: handbook
      retired, replaced-by: value, left out: handbook
      question need, private: value, left out: editors
      question need, option unsure, unsure: value
      question home, option unsure, unsure: value
      question home, shared: value, left out: editors
      fact cost, free: value
      question voice, id: id
      question voice, option self, id: id
      question voice, option relative, id: id
      question age, id: id
      question age, option adult, id: id
      question age, option older, id: id
      question age, option child, id: id
      question need, id: id
      question need, option yes, id: id
      question need, option no, id: id
      question need, option unsure, id: id
      question home, id: id
      question home, point near, id: id
      question home, point far, id: id
      question home, option yes, id: id
      question home, option unsure, id: id
      criterion grown-up, id: id
      criterion in-need, id: id
      fact cost, kind: id
      fact duration, kind: id
      fact referral, kind: id
      interpretation grown-up, id: id, left out: handbook
      question voice, cites: cites
      question age, cites: cites
      question need, cites: cites
      question home, point near, cites: cites
      question home, point far, cites: cites
      question home, cites: cites
      criterion grown-up, cites: cites
      criterion in-need, cites: cites
      contact desk, cites: cites
      contact web, cites: cites
      contact hall, cites: cites
      fact cost, cites: cites
      fact duration, cites: cites
      fact referral, cites: cites
      interpretation grown-up, cites: cites, left out: handbook
      criterion grown-up, when: condition
      criterion in-need, when: condition
      contact web, when: condition
      fact cost, when: condition
    source.yaml
      document, title: text (document)
      document, approved, by: text (document)
      document, note: text (document)
      law § 1, act: text (document)
      law § 2, act: text (document)
      law § 2, review, because: text (document)
      clause number, section: text (document)
      clause number, says: text (clause)
      clause target, section: text (document)
      clause target, says: text (clause)
      clause unused, section: text (document)
      clause unused, says: text (clause)
      clause unused, unused-because: text (document)
      clause reading, section: text (document)
      clause reading, says: text (clause)
      document, address: value
      document, approved, on: value
      document, review-due: value
      law § 1, paragraph: value
      law § 2, paragraph: value
      law § 2, review, on: value
      clause number, paragraph: value
      clause number, fingerprints: value, left out: editors
      clause target, paragraph: value
      clause target, fingerprints: value, left out: editors
      clause unused, paragraph: value
      clause unused, fingerprints: value, left out: editors
      clause reading, paragraph: value
      clause reading, fingerprints: value, left out: editors
      document, not-clauses, fingerprint: value, left out: editors
      document, not-clauses, because: value, left out: editors
      clause number, id: id
      clause target, id: id
      clause unused, id: id
      clause reading, id: id
    municipality.yaml
      municipality, name: text (municipality)
      contact desk, name: text (municipality), left out: joined
      contact desk, phones, label: text (municipality), left out: joined
      contact web, name: text (municipality), left out: joined
      contact web, source, text: text (municipality), left out: joined
      contact hall, name: text (municipality), left out: joined
      contact hall, source, text: text (municipality), left out: joined
      question home, ask: text (question), left out: joined
      question home, point near, text: text (question), left out: joined
      question home, point far, text: text (question), left out: joined
      question home, choose: text (question), left out: joined
      municipality, order-because: text (explanation), left out: editors
      municipality, code: value, left out: editors
      municipality, website: value
      contact web, website: value, left out: joined
      contact web, source, address: value, left out: joined
      contact web, source, checked-on: value, left out: joined
      contact hall, source, checked-on: value, left out: joined
      contact desk, phones: phone, left out: joined
      contact hall, phones: phone, left out: joined
      contact desk, id: id, left out: joined
      contact desk, source, standard: id, left out: joined
      contact desk, source, clause: id, left out: joined
      contact web, id: id, left out: joined
      contact hall, id: id, left out: joined
      question home, id: id, left out: joined
      question home, point near, id: id, left out: joined
      question home, point far, id: id, left out: joined
      question home, options: id, left out: joined
    site.yaml
      site, name: text (site)
      site, publisher, name: text (site)
      emergency contact 1, name: text (site)
      emergency contact 1, when: text (site)
      emergency contact 1, source, text: text (site)
      site, voice, ask: text (site), left out: joined
      site, voice, choose: text (site), left out: joined
      site, voice, self: text (site), left out: joined
      site, voice, relative: text (site), left out: joined
      option yes, label: text (site), left out: joined
      option unsure, label: text (site), left out: joined
      site, publisher, is-municipal: value
      site, publisher, mail: value
      emergency contact 1, number: value
      emergency contact 1, source, checked-on: value
      site, leave-to: value
      option unsure, unsure: value, left out: joined
      option yes, id: id, left out: joined
      option unsure, id: id, left out: joined
    law.yaml
      law entry free-advice, title: text (law)
      law entry free-advice, text: text (law)
      law entry free-advice, act: text (law)
      law entry free-advice, topic: value
      law entry free-advice, paragraph: value
      law entry free-advice, address: value
      law entry free-advice, checked-on: value
      law entry free-advice, id: id"
  `)
})
