import { expect, test } from 'vitest'
import { DiagramTable } from '#standard/diagram.ts'

test('diagrams with the same value, level and branches are one object; others are not', () => {
  const table = new DiagramTable<number>()
  // Enough of them that their numbers have one digit and two.
  const leaves = Array.from({ length: 12 }, (_, value) => table.leaf(value))
  const [, one, , , , , , , , , , eleven] = leaves
  if (!one || !eleven) throw new Error('There are twelve.')
  expect(table.leaf(1)).toBe(one)
  expect(table.branch(0, [one, one])).toBe(one)
  expect(table.branch(0, [one, eleven])).toBe(table.branch(0, [one, eleven]))
  expect(table.branch(0, [one, eleven])).not.toBe(table.branch(1, [one, eleven]))
  expect(table.branch(0, [one, eleven])).not.toBe(table.branch(0, [eleven, one]))
})
