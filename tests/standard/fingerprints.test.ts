/** What a fingerprint sees, and what it does not: of a sentence, of the rules, and of all that a standard says. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rules } from '#guide/rules.ts'
import { assemble } from '#standard/assemble.ts'
import { compile } from '#standard/compile.ts'
import { digest } from '#standard/digest.ts'
import { fingerprint, normalise } from '#standard/fingerprint.ts'
import { fingerprintOfRules } from '#standard/rules-fingerprint.ts'
import type { Standard } from '#standard/standard.ts'
import { versionOf } from '#standard/version.ts'
import { exampleRecords } from '../support/example-records.ts'
import { exampleRules } from '../support/example-rules.ts'

test('they are those of Node’s own SHA-256, whatever the text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(text, (any) => {
      const ofNode = createHash('sha256').update(any).digest('hex').slice(0, 16)
      expect(digest(any)).toBe(ofNode)
    }),
  )
  expect(digest('a lone half: \uD800')).toBe(digest('a lone half: \uFFFD'))
})

describe('of a sentence', () => {
  test.each([
    ['Tilbuddet er gratis.', 'tilbudd\u00ADet er\n gratis'],
    ['Tilbuddet er gratis.', '• TILBUDDET er – gratis!'],
    ['Hjælp (i 6 måneder)', 'hjælp i 6 ma\u030aneder'],
    ['Pris: 100 + 20 kr.', 'Pris 100 20 kr'],
  ])('“%s” and “%s” are the same', (one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other))
  })

  test.each([
    ['Tilbuddet er gratis', 'Tilbuddet er ikke gratis'],
    ['6 måneder', '8 måneder'],
    ['måneder', 'maneder'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })

  test('letters and digits are what counts', () => {
    expect(normalise('“Sø-bad”, § 82 b\u00A0€ 5\u200B.')).toBe('søbad82b5')
  })

  test('sixteen digits of the SHA-256', () => {
    expect(fingerprint('A-b c.')).toBe('ba7816bf8f01cfea')
  })
})

describe('of the rules', () => {
  const of = (rules: Rules) => fingerprintOfRules(rules, compile(exampleRules))
  const { questions, criteria, contacts, facts } = exampleRules
  const ofAge = (change: Partial<Rules['questions'][number]>) =>
    questions.map((question) => (question.id === 'age' ? { ...question, ...change } : question))

  test.each<[string, Partial<Rules>]>([
    ['another question', { questions: [...questions, { id: 'more', options: [] }] }],
    ['another option', { questions: ofAge({ options: [{ id: 'old' }] }) }],
    [
      'an unsure option',
      {
        questions: questions.map(({ id, options }) => ({
          id,
          options: options.map((option) => ({ ...option, unsure: true })),
        })),
      },
    ],
    ['another criterion', { criteria: criteria.map(({ when }) => ({ id: 'other', when })) }],
    [
      'another condition of a criterion',
      { criteria: criteria.map(({ id }) => ({ id, when: { all: [] } })) },
    ],
    ['another contact', { contacts: contacts.map((use) => ({ ...use, contact: { id: 'old' } })) }],
    ['another condition of a contact', { contacts: contacts.map(({ contact }) => ({ contact })) }],
    ['another fact', { facts: [...facts, {}] }],
    ['another condition of a fact', { facts: facts.map(() => ({})) }],
  ])('%s changes it', (_, change) => {
    expect(of({ ...exampleRules, ...change })).not.toBe(of(exampleRules))
  })

  test('another graph changes it', () => {
    const graph = compile({ ...exampleRules, facts: [] })
    expect(fingerprintOfRules(exampleRules, graph)).not.toBe(of(exampleRules))
  })

  test('sixteen hex digits, the same each time', () => {
    expect(of(exampleRules)).toMatch(/^[0-9a-f]{16}$/)
    expect(of(structuredClone(exampleRules))).toBe(of(exampleRules))
  })
})

describe('of all that a standard says', () => {
  const standard = assemble('example/talks', exampleRecords)
  const other = { da: 'Andet', en: 'Other' }

  test.each<[string, Partial<Standard>]>([
    ['title', { title: other }],
    ['summary', { summary: other }],
    ['retirement', { retired: { on: '2026-01-01', text: other } }],
    [
      'source',
      {
        documents: standard.documents.map((one) => ({
          ...one,
          record: { ...one.record, note: other },
        })),
      },
    ],
    ['questions', { questions: standard.questions.slice(1) }],
    ['criteria', { criteria: standard.criteria.slice(1) }],
    ['contacts', { contacts: standard.contacts.slice(1) }],
    ['facts', { facts: standard.facts.slice(1) }],
    ['interpretations', { interpretations: [] }],
  ])('another %s changes it', (_, change) => {
    expect(versionOf({ ...standard, ...change })).not.toBe(versionOf(standard))
  })

  test('what was signed stays valid while no rule and no word changes', () => {
    expect(versionOf(standard)).toBe('b517d8c0aca0bc9f')
    const retired = { on: '2026-01-01', text: { da: 'Slut', en: 'Over' } }
    expect(versionOf({ ...standard, retired })).toBe('d40ae2e0badecefa')
  })

  test('what all standards of the site share does not', () => {
    const { municipality, site } = standard
    expect(
      versionOf({
        ...standard,
        municipality: { ...municipality, name: other },
        site: { ...site, name: other },
      }),
    ).toBe(versionOf(standard))
    expect(versionOf(standard)).toMatch(/^[0-9a-f]{16}$/)
  })
})
