import { expect, test } from 'vitest'
import { isListOfIds, isWording, itemsOf, valueOf } from '#standard/walk/values.ts'
import { text } from './tried.ts'

const [one, other] = [text('One'), text('Other')]

test.each([
  [one, true],
  [{ self: one, relative: other }, true],
  [{ da: 'One' }, false],
  [{ en: 'One' }, false],
  [{ da: 'One', en: 1 }, false],
  [{ da: 1, en: 'One' }, false],
  [{ self: one }, false],
  [{ relative: one }, false],
  [{ self: one, relative: 'Other' }, false],
  [{ self: 'One', relative: other }, false],
  [{}, false],
  ['One', false],
  [null, false],
  [[one], false],
])('%j is a wording: %s', (value, isOne) => {
  expect(isWording(value)).toBe(isOne)
})

test.each([
  [['a', 'b'], true],
  [[], true],
  [['a', 1], false],
  ['ab', false],
  [{ 0: 'a' }, false],
])('%j is a list of ids: %s', (value, isOne) => {
  expect(isListOfIds(value)).toBe(isOne)
})

test('what the schema calls a list gives its items, and a group what stands at a key', () => {
  expect(itemsOf(['a', 1])).toEqual(['a', 1])
  expect(valueOf({ da: 'En' }, 'da')).toBe('En')
  expect(valueOf({ da: 'En' }, 'en')).toBeUndefined()
})

test.each([[{ length: 1, 0: 'a' }], ['ab'], [null]])('%j has no items', (value) => {
  expect(() => itemsOf(value)).toThrow(`Not a list: ${JSON.stringify(value)}`)
})

test.each([[['a']], ['ab'], [null]])('%j has no keys', (value) => {
  expect(() => valueOf(value, 'length')).toThrow(`Not a group: ${JSON.stringify(value)}`)
})
