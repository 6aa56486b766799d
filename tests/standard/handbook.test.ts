import { beforeEach, describe, expect, test } from 'vitest'
import type { Handbook } from '#guide/handbook.ts'
import { assemble } from '#standard/assemble.ts'
import { toHandbook } from '#standard/handbook.ts'
import { toGuide } from '#standard/localize.ts'
import type { Standard } from '#standard/standard.ts'
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
      summary: 'Somebody to talk to (en)',
      document: {
        title: 'Document (en)',
        address: 'https://example.dk/document.pdf',
        note: 'Undated (en)',
      },
      law: [
        { act: 'Act (en)', paragraph: '§ 1' },
        { act: 'Act (en)', paragraph: '§ 2', review: { on: '2027-01-01', because: 'New (en)' } },
      ],
      interpretations: [
        {
          id: 'grown-up',
          doubt: 'When? (en)',
          reading: 'At 18 (en)',
          because: 'The law (en)',
          cites: ['reading'],
        },
      ],
      clauses: [
        { id: 'number', section: 'Section (en)', paragraph: 1, says: 'Says number (en)' },
        { id: 'target', section: 'Section (en)', paragraph: 2, says: 'Says target (en)' },
        {
          id: 'unused',
          section: 'Section (en)',
          paragraph: 3,
          says: 'Says unused (en)',
          unusedBecause: 'Says nothing (en)',
        },
        { id: 'reading', section: 'Section (en)', paragraph: 4, says: 'Says reading (en)' },
      ],
    })
  })

  test('leaves out what is not known of the document', () => {
    const { title, clauses, law, 'not-clauses': notClauses } = exampleSource
    const bare = { ...standard, source: { title, clauses, law, 'not-clauses': notClauses } }
    expect(toHandbook(bare, 'da').document).toStrictEqual({ title: 'Document (da)' })
  })
})
