import { expect, test } from 'vitest'
import { z } from 'zod'
import { citesIn } from '#standard/cites.ts'
import { meanings, notInGuide } from '#standard/schema/meaning.ts'
import { cites } from '#standard/schema/primitives.ts'

const entry = z.strictObject({ id: z.string(), cites }).register(meanings, {
  noun: 'rule',
  namedBy: 'id',
})

test('every entry that cites, whether the guide has it or not', () => {
  const schema = z.strictObject({
    rules: z.array(entry),
    notes: notInGuide(z.array(entry), 'handbook'),
  })
  const record = { rules: [{ id: 'a', cites: ['x', 'y'] }], notes: [{ id: 'b', cites: ['z'] }] }
  const [rule, note] = [record.rules[0], record.notes[0]]
  expect(citesIn(schema, record)).toEqual([
    {
      clauses: ['x', 'y'],
      path: ['rules', 0, 'cites'],
      entry: { noun: 'rule', id: 'a', value: rule },
      isInGuide: true,
    },
    {
      clauses: ['z'],
      path: ['notes', 0, 'cites'],
      entry: { noun: 'rule', id: 'b', value: note },
      isInGuide: false,
    },
  ])
})

test.each([
  [z.strictObject({ cites }), { cites: ['x'] }, 'At cites'],
  [z.array(entry), [{ id: 'a', cites: [1] }], 'At 0.cites'],
])('what cites without a name or an id is refused', (schema, record, place) => {
  expect(() => citesIn(schema, record)).toThrow(
    `${place} no entry of a list cites clauses by their ids`,
  )
})
