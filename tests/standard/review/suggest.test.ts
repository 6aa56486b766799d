import { expect, test } from 'vitest'
import { suggest } from '#standard/review/suggest.ts'

const many = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

test.each([
  ['adlut', ['adult', 'child'], ' Did you mean “adult”?'],
  ['zebra', ['adult', 'child'], ' Known: adult, child.'],
  ['zebra', many.slice(0, 8), ' Known: one, two, three, four, five, six, seven, eight.'],
  ['zebra', many, ' Known: one, two, three, four, five, six, seven, eight, ….'],
  ['zebra', [], ''],
])('for “%s” among %j', (found, known, said) => {
  expect(suggest(found, known)).toBe(said)
})
