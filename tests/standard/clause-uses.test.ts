import { expect, test } from 'vitest'
import { assemble } from '#standard/assemble.ts'
import { clauseUses } from '#standard/clause-uses.ts'
import type { Standard } from '#standard/standard.ts'
import { exampleRecords } from '../support/example-records.ts'

const standard = assemble('example/talks', exampleRecords)

function usesOf(clause: string, changed: Partial<Standard> = {}) {
  return (clauseUses({ ...standard, ...changed }).get(clause) ?? []).map(
    ({ kind, id }) => `${kind} ${id}`,
  )
}

test('questions, criteria, contacts, facts and interpretations, in the order of the standard', () => {
  expect(usesOf('target')).toEqual([
    'question age',
    'question need',
    'criterion grown-up',
    'criterion in-need',
    'contact web',
  ])
  expect(usesOf('reading')).toEqual(['interpretation grown-up'])
  expect(usesOf('unused')).toEqual([])
})

test('two facts of a kind that cite a clause are one use of it', () => {
  expect(usesOf('number')).toEqual(['contact desk', 'contact hall', 'fact cost', 'fact referral'])
})

test('a criterion and an interpretation of one name are two uses', () => {
  const interpretations = standard.interpretations.map((one) => ({ ...one, cites: ['target'] }))
  expect(usesOf('target', { interpretations })).toContain('criterion grown-up')
  expect(usesOf('target', { interpretations })).toContain('interpretation grown-up')
})

test('a contact rests on the clause its number is from, where that is in this standard', () => {
  const contacts = standard.contacts.map((use) => ({ ...use, cites: [] }))
  expect(usesOf('number', { contacts })).toEqual(['contact desk', 'fact cost', 'fact referral'])
  expect(usesOf('number', { contacts, id: 'example/other' })).toEqual([
    'fact cost',
    'fact referral',
  ])
})
