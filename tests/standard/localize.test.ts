import { beforeEach, describe, expect, test } from 'vitest'
import type { Guide } from '#guide/guide.ts'
import { assemble } from '#standard/assemble.ts'
import { compile } from '#standard/compile.ts'
import { toGuide } from '#standard/localize.ts'
import type { Standard } from '#standard/standard.ts'
import { exampleRecords, exampleSource } from '../support/example-records.ts'

let standard: Standard
let guide: Guide

// Made for each test, so that mutation testing knows which tests run the code.
beforeEach(() => {
  standard = assemble('example/talks', exampleRecords)
  guide = toGuide(standard, 'en')
})

describe('toGuide', () => {
  test('says what it is, in one language', () => {
    expect(guide).toMatchObject({
      id: 'example/talks',
      language: 'en',
      title: 'Talks (en)',
      municipality: { name: 'Example Kommune (en)', website: 'https://www.example.dk' },
      age: { approved: '2020-03', approvedBy: 'The council (en)', reviewDue: '2022-03' },
      site: {
        name: 'Guide (en)',
        language: 'en',
        emergency: [{ name: 'Alarm (en)', when: 'In danger (en)', number: '112' }],
        leaveTo: 'https://www.example.dk/',
      },
    })
  })

  test.each([
    ['da', '(en)'],
    ['en', '(da)'],
  ] as const)('in %s carries no word of the other language', (language, other) => {
    expect(JSON.stringify(toGuide(standard, language))).not.toContain(other)
  })

  test('is the same after a trip through JSON: nothing undefined, nothing null', () => {
    expect(JSON.parse(JSON.stringify(guide))).toStrictEqual(guide)
    expect(JSON.stringify(guide)).not.toContain('null')
  })

  test('leaves out what is not known', () => {
    const { title, clauses, law, 'not-clauses': notClauses } = exampleSource
    const { name, code, contacts } = exampleRecords.municipality
    const municipality = { name, code, contacts, acute: [], questions: [], facts: [] }
    const source = { title, clauses, law, 'not-clauses': notClauses }
    const bare = toGuide(
      assemble('example/talks', { ...exampleRecords, source, municipality }),
      'da',
    )
    expect(bare.age).toStrictEqual({})
    expect(bare.municipality).toStrictEqual({ name: 'Example Kommune (da)', acute: [] })
  })

  test('asks in one wording a voice, or one for both where they say the same', () => {
    expect(guide.questions[1]).toStrictEqual({
      id: 'age',
      ask: { self: 'Your age? (en)', relative: 'Their age? (en)' },
      hint: 'In years (en)',
      choose: 'Choose an age (en)',
      options: [
        { id: 'adult', label: 'Adult (en)' },
        { id: 'older', label: 'Old (en)' },
        { id: 'child', label: 'Child (en)' },
      ],
      cites: ['target'],
    })
    expect(guide.questions[2]).toStrictEqual({
      id: 'need',
      ask: 'In need? (en)',
      choose: 'Choose one (en)',
      options: [
        { id: 'yes', label: 'Yes (en)' },
        { id: 'no', label: 'No (en)' },
        { id: 'unsure', label: 'Not sure (en)', unsure: true },
      ],
      cites: ['target'],
    })
  })

  test('carries the criteria', () => {
    expect(guide.criteria[1]).toStrictEqual({
      id: 'in-need',
      when: { question: 'need', in: ['yes'] },
      requirement: 'In need (en)',
      met: { self: 'You are (en)', relative: 'They are (en)' },
      notMet: 'Not (en)',
      unknown: 'Perhaps (en)',
      askByPhone: 'Ask about need (en)',
      cites: ['target'],
    })
  })

  test('tells where a number is known from, unless the standard states it', () => {
    expect(guide.contacts.map((use) => use.contact)).toStrictEqual([
      {
        id: 'desk',
        name: 'Desk (en)',
        phones: [{ number: '70222210', label: 'Weekdays (en)' }, { number: '70222211' }],
      },
      {
        id: 'web',
        name: 'Web (en)',
        phones: [],
        website: 'https://web.example.dk',
        outsideSource: {
          text: 'Their site (en)',
          address: 'https://a.dk',
          checkedOn: '2026-01-02',
        },
      },
      {
        id: 'hall',
        name: 'Hall (en)',
        phones: [{ number: '43210000' }],
        outsideSource: { text: 'By letter (en)', checkedOn: '2026-01-03' },
      },
    ])
  })

  test('tells who should call, and when', () => {
    const [always, , last] = guide.contacts
    expect(Object.keys(always ?? {})).toEqual(['contact', 'whoShouldCall', 'cites'])
    expect(guide.contacts[1]).toMatchObject({
      whoShouldCall: 'Relatives (en)',
      when: { question: 'voice', in: ['relative'] },
      note: 'At night (en)',
      cites: ['target'],
    })
    expect(last?.whoShouldCall).toBe('All (en)')
  })

  test('carries the facts, a silent one without words', () => {
    expect(guide.facts.map(({ kind, text, free }) => [kind, text, free])).toEqual([
      ['cost', 'Free (en)', true],
      ['cost', 'Food (en)', false],
      ['duration', undefined, undefined],
      ['referral', 'None (en)', undefined],
    ])
    expect(guide.facts[1]?.when).toEqual({ question: 'need', in: ['yes'] })
    expect(guide.facts[2]).toStrictEqual({ kind: 'duration', cites: [] })
  })

  test('registers the clauses it cites, and no others', () => {
    expect(guide.citations).toStrictEqual({
      target: { section: 'Section (en)', paragraph: 2 },
      number: { section: 'Section (en)', paragraph: 1 },
    })
  })

  test('refuses to cite a clause that is not registered', () => {
    const clauses = exampleSource.clauses.filter((clause) => clause.id !== 'number')
    const lost = { ...standard, documents: [{ prefix: '', record: { ...exampleSource, clauses } }] }
    expect(() => toGuide(lost, 'da')).toThrow('No document registers the clause “number”')
  })

  test('carries the compiled graph', () => {
    expect(guide.graph).toEqual(compile(standard))
  })
})

describe('the fingerprint', () => {
  const fingerprintOf = (parts: Partial<Standard>) =>
    toGuide({ ...standard, ...parts }, 'en').fingerprint

  test('is 16 hex digits, the same in both languages', () => {
    expect(guide.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(toGuide(standard, 'da').fingerprint).toBe(guide.fingerprint)
  })

  test('does not change with words', () => {
    const words = { da: 'Andet', en: 'Else' }
    const same = fingerprintOf({
      title: words,
      criteria: standard.criteria.map((one) => ({ ...one, met: words })),
      questions: standard.questions.map((one) => ({ ...one, ask: words })),
    })
    expect(same).toBe(guide.fingerprint)
  })

  test.each<[string, (standard: Standard) => Partial<Standard>]>([
    ['a criterion less', ({ criteria }) => ({ criteria: criteria.slice(0, 1) })],
    [
      'another id of a criterion',
      ({ criteria }) => ({ criteria: withFirst(criteria, (one) => ({ ...one, id: 'x' })) }),
    ],
    ['contacts in another order', ({ contacts }) => ({ contacts: contacts.toReversed() })],
    [
      'another contact',
      ({ contacts }) => ({
        contacts: withFirst(contacts, (use) => ({ ...use, contact: { ...use.contact, id: 'x' } })),
      }),
    ],
    ['a fact less', ({ facts }) => ({ facts: facts.slice(1) })],
    [
      'a condition put otherwise',
      ({ facts }) => ({
        facts: facts.map((fact) => Object.assign({}, fact, { when: { all: [] } })),
      }),
    ],
    [
      'another option',
      ({ questions }) => ({
        questions: withFirst(questions, (question) => ({
          ...question,
          options: [...question.options, { id: 'x', label: { da: 'x', en: 'x' } }],
        })),
      }),
    ],
  ])('changes with %s', (_, partsOf) => {
    expect(fingerprintOf(partsOf(standard))).not.toBe(guide.fingerprint)
  })
})

function withFirst<Entry>(entries: readonly Entry[], change: (entry: Entry) => Entry): Entry[] {
  return entries.map((entry, index) => (index === 0 ? change(entry) : entry))
}
