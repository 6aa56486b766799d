import { expect, test } from 'vitest'
import { isListOfIds, isWording } from '#standard/walk/values.ts'
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
