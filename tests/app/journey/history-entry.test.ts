/** Whatever stands in a history entry is read as what it is: nothing, an entry of ours, or damage. */
import { expect, test } from 'vitest'
import { readEntry } from '#app/journey/history-entry.ts'

test.each([null, undefined])('%s is the first entry of a journey', (state) => {
  expect(readEntry(state)).toEqual({ depth: 0 })
})

test('an entry of ours keeps its journey and its depth', () => {
  expect(readEntry({ journey: { at: 'age' }, depth: 3 })).toEqual({
    journey: { at: 'age' },
    depth: 3,
  })
})

test('the entry after clearing holds no journey, and is not damaged', () => {
  expect(readEntry({ cleared: true, depth: 1 })).toEqual({ cleared: true, depth: 1 })
})

test.each([-2, 1.5, '3', null])('a depth of %j counts as none', (depth) => {
  expect(readEntry({ journey: {}, depth })).toEqual({ journey: {}, depth: 0 })
})

test.each(['text', 7, { something: 'else' }])(
  '%j is handed on as a journey, to be found damaged',
  (state) => {
    expect(readEntry(state)).toEqual({ journey: state, depth: 0 })
  },
)
