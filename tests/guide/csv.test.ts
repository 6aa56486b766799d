import { expect, test } from 'vitest'
import { toCsv } from '#guide/csv.ts'

test('lines end in CR LF after a byte order mark, and only what would break a cell is quoted', () => {
  const rows = [
    ['a', 'b,c', 'd;e'],
    ['“f”', 'say "g"', 'h\ni'],
  ]
  expect(toCsv(rows, ',')).toBe('\uFEFFa,"b,c",d;e\r\n“f”,"say ""g""","h\ni"\r\n')
  expect(toCsv(rows, ';')).toBe('\uFEFFa;b,c;"d;e"\r\n“f”;"say ""g""";"h\ni"\r\n')
})
