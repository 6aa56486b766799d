import { beforeEach, describe, expect, test } from 'vitest'
import { assemble } from '#standard/assemble.ts'
import type { Standard, StandardQuestion } from '#standard/standard.ts'
import { exampleMunicipality, exampleRecords, exampleSite } from '../support/example-records.ts'

let standard: Standard
let voice: StandardQuestion | undefined
let age: StandardQuestion | undefined
let need: StandardQuestion | undefined

// Made for each test, so that mutation testing knows which tests run the code.
beforeEach(() => {
  standard = assemble('example/talks', exampleRecords)
  ;[voice, age, need] = standard.questions
})

describe('assemble', () => {
  test('keeps the records it is made of', () => {
    expect(standard).toMatchObject({
      id: 'example/talks',
      title: exampleRecords.standard.title,
      summary: exampleRecords.standard.summary,
      municipality: exampleMunicipality,
      site: exampleSite,
      documents: [{ prefix: '', record: exampleRecords.source }],
      interpretations: exampleRecords.standard.interpretations,
    })
    expect(standard).not.toHaveProperty('retired')
  })

  test('keeps word of a retired standard', () => {
    const retired = { on: '2026-01-01', text: { da: 'Slut', en: 'Over' } }
    const records = { ...exampleRecords, standard: { ...exampleRecords.standard, retired } }
    expect(assemble('example/talks', records).retired).toEqual(retired)
  })

  test("writes out the voice question in the site's words", () => {
    expect(voice).toStrictEqual({
      id: 'voice',
      ask: exampleSite.voice.ask,
      choose: exampleSite.voice.choose,
      options: [
        { id: 'self', label: exampleSite.voice.self },
        { id: 'relative', label: exampleSite.voice.relative },
      ],
      cites: [],
    })
  })

  test('writes out questions, leaving out what is not there', () => {
    expect(Object.keys(age ?? {})).toEqual(['id', 'ask', 'hint', 'choose', 'options', 'cites'])
    expect(age?.options[0]).toStrictEqual({
      id: 'adult',
      label: { da: 'Adult (da)', en: 'Adult (en)' },
      'kept-because': { da: 'Statistics (da)', en: 'Statistics (en)' },
    })
    expect(Object.keys(need ?? {})).toEqual(['id', 'ask', 'choose', 'private', 'options', 'cites'])
    expect(need?.private).toBe(true)
  })

  test('writes out shared options', () => {
    expect(need?.options).toStrictEqual([
      { id: 'yes', label: { da: 'Yes (da)', en: 'Yes (en)' } },
      { id: 'no', label: { da: 'No (da)', en: 'No (en)' } },
      { id: 'unsure', label: { da: 'Not sure (da)', en: 'Not sure (en)' }, unsure: true },
    ])
  })

  test('keeps an option that the standard itself marks as unsure', () => {
    const [voiceRecord, ageRecord] = exampleRecords.standard.questions
    if (!ageRecord) throw new Error('The example asks for the age')
    const label = { da: 'Ved ikke', en: 'Not known' }
    const question = { ...ageRecord, options: [{ id: 'unknown', label, unsure: true as const }] }
    const { questions } = assemble('example/talks', {
      ...exampleRecords,
      standard: { ...exampleRecords.standard, questions: [voiceRecord, question] },
    })
    const [, asked] = questions
    expect(asked?.options).toStrictEqual([{ id: 'unknown', label, unsure: true }])
  })

  test('joins contacts by id', () => {
    expect(standard.contacts.map((use) => use.contact.id)).toEqual(['desk', 'web', 'hall'])
    expect(standard.contacts[0]).toStrictEqual({
      contact: exampleMunicipality.contacts[0],
      'who-should-call': { da: 'All (da)', en: 'All (en)' },
      cites: ['number'],
    })
    expect(standard.contacts[1]).toStrictEqual({
      contact: exampleMunicipality.contacts[1],
      when: { question: 'voice', in: ['relative'] },
      'who-should-call': { da: 'Relatives (da)', en: 'Relatives (en)' },
      note: { da: 'At night (da)', en: 'At night (en)' },
      cites: ['target'],
    })
  })

  test('keeps criteria as they are written', () => {
    expect(standard.criteria[0]).toStrictEqual({
      id: 'grown-up',
      when: { question: 'age', in: ['adult', 'older'] },
      requirement: { da: 'Grown up (da)', en: 'Grown up (en)' },
      met: { da: 'Is (da)', en: 'Is (en)' },
      'not-met': { da: 'Is not (da)', en: 'Is not (en)' },
      unknown: { da: 'May be (da)', en: 'May be (en)' },
      'ask-by-phone': { da: 'Ask about age (da)', en: 'Ask about age (en)' },
      cites: ['target'],
    })
  })

  test('keeps facts, and those the standard is silent on', () => {
    expect(standard.facts).toStrictEqual([
      { kind: 'cost', text: { da: 'Free (da)', en: 'Free (en)' }, free: true, cites: ['number'] },
      {
        kind: 'cost',
        text: { da: 'Food (da)', en: 'Food (en)' },
        free: false,
        when: { question: 'need', in: ['yes'] },
        cites: ['number'],
      },
      { kind: 'duration', cites: [] },
      { kind: 'referral', text: { da: 'None (da)', en: 'None (en)' }, cites: ['number'] },
    ])
  })

  test('refuses a contact that neither municipality nor site has', () => {
    const municipality = { ...exampleMunicipality, contacts: [] }
    expect(() => assemble('example/talks', { ...exampleRecords, municipality })).toThrow(
      'Neither municipality nor site has a contact “desk”',
    )
  })

  test('refuses a bare option the site does not share', () => {
    const site = { ...exampleSite, options: [] }
    expect(() => assemble('example/talks', { ...exampleRecords, site })).toThrow(
      'The site shares no option “yes”',
    )
  })
})
