import { beforeEach, describe, expect, test } from 'vitest'
import type { Handbook } from '#publication/handbook.ts'
import { assemble } from '#standard/assemble.ts'
import { toHandbook } from '#standard/handbook.ts'
import { toGuide } from '#standard/localize.ts'
import type { Standard } from '#standard/standard.ts'
import { versionOf } from '#standard/version.ts'
import { exampleRecords, exampleSource } from '../support/example-records.ts'

let standard: Standard
let handbook: Handbook

// Made for each test, so that mutation testing knows which tests run the code.
beforeEach(() => {
  standard = assemble('example/talks', exampleRecords)
  handbook = toHandbook(standard, 'en')
})

describe('toHandbook', () => {
  test('holds the guide and all the document says', () => {
    expect(handbook).toStrictEqual({
      guide: toGuide(standard, 'en'),
      version: versionOf(standard),
      summary: 'Somebody to talk to (en)',
      interpretations: [
        {
          id: 'grown-up',
          doubt: 'When? (en)',
          reading: 'At 18 (en)',
          because: 'The law (en)',
          cites: ['reading'],
        },
      ],
      keptOptions: [{ question: 'age', option: 'adult', because: 'Statistics (en)' }],
      documents: [
        {
          title: 'Document (en)',
          address: 'https://example.dk/document.pdf',
          note: 'Undated (en)',
          isShared: false,
          age: { approved: '2020-03', approvedBy: 'The council (en)', reviewDue: '2022-03' },
          law: [
            { act: 'Act (en)', paragraph: '§ 1' },
            {
              act: 'Act (en)',
              paragraph: '§ 2',
              review: { on: '2027-01-01', because: 'New (en)' },
            },
          ],
          clauses: [
            {
              id: 'number',
              section: 'Section (en)',
              paragraph: 1,
              says: 'Says number (en)',
              usedBy: [
                { kind: 'contact', id: 'desk' },
                { kind: 'contact', id: 'hall' },
                { kind: 'fact', id: 'cost' },
                { kind: 'fact', id: 'referral' },
              ],
            },
            {
              id: 'target',
              section: 'Section (en)',
              paragraph: 2,
              says: 'Says target (en)',
              usedBy: [
                { kind: 'question', id: 'age' },
                { kind: 'question', id: 'need' },
                { kind: 'criterion', id: 'grown-up' },
                { kind: 'criterion', id: 'in-need' },
                { kind: 'contact', id: 'web' },
              ],
            },
            {
              id: 'unused',
              section: 'Section (en)',
              paragraph: 3,
              says: 'Says unused (en)',
              usedBy: [],
              unusedBecause: 'Says nothing (en)',
            },
            {
              id: 'reading',
              section: 'Section (en)',
              paragraph: 4,
              says: 'Says reading (en)',
              usedBy: [{ kind: 'interpretation', id: 'grown-up' }],
            },
          ],
        },
      ],
    })
  })

  test('leaves out what is not known of the document', () => {
    const { title, clauses, law, 'not-clauses': notClauses } = exampleSource
    const record = { title, clauses, law, 'not-clauses': notClauses }
    const [document] = toHandbook(
      { ...standard, documents: [{ prefix: '', record }] },
      'da',
    ).documents
    expect(Object.keys(document ?? {})).toEqual(['title', 'isShared', 'age', 'law', 'clauses'])
    expect(document).toMatchObject({ title: 'Document (da)', age: {} })
  })

  test('says where to turn when the standard no longer holds', () => {
    const text = { da: 'Slut', en: 'Over' }
    const retired = { on: '2026-01-01', text, 'replaced-by': 'example/walks' }
    expect(toHandbook({ ...standard, retired }, 'da').retired).toStrictEqual({
      on: '2026-01-01',
      text: 'Slut',
      replacedBy: 'example/walks',
    })
    const alone = { on: '2026-01-01', text }
    expect(toHandbook({ ...standard, retired: alone }, 'en').retired).toStrictEqual({
      on: '2026-01-01',
      text: 'Over',
    })
  })
})

describe('the version to sign', () => {
  test('is 16 hex digits, the same for the same standard', () => {
    expect(versionOf(standard)).toMatch(/^[0-9a-f]{16}$/)
    expect(versionOf(assemble('example/talks', exampleRecords))).toBe(versionOf(standard))
  })

  test('changes with a single word in either language', () => {
    const [fact, ...facts] = standard.facts
    const reworded = (text: { da: string; en: string }) =>
      versionOf({ ...standard, facts: fact ? [{ ...fact, text }, ...facts] : [] })
    const versions = [
      versionOf(standard),
      reworded({ da: 'Free (da)', en: 'Free!' }),
      reworded({ da: 'Free!', en: 'Free (en)' }),
    ]
    expect(new Set(versions).size).toBe(3)
  })

  test('does not change with another standard’s contact', () => {
    const municipality = { ...standard.municipality, contacts: [] }
    expect(versionOf({ ...standard, municipality })).toBe(versionOf(standard))
  })
})

describe('what rests on a clause', () => {
  test('includes a contact whose number it gives, though the use does not cite it', () => {
    const [desk, ...others] = standard.contacts
    const contacts = desk ? [{ ...desk, cites: [] }, ...others] : []
    const [document] = toHandbook({ ...standard, contacts }, 'da').documents
    expect(document?.clauses[0]?.usedBy).toContainEqual({ kind: 'contact', id: 'desk' })
  })
})
