import { expect, test } from 'vitest'
import { withinSentence } from '#standard/outside-source.ts'

test.each([
  ['Kommunens websted.', 'Kommunens websted'],
  ['Kommunens websted', 'Kommunens websted'],
  ['www.ishoej.dk, nederst', 'www.ishoej.dk, nederst'],
])('“%s” stands within a sentence as “%s”', (text, within) => {
  const source = { text, checkedOn: '2026-01-31' }
  expect(withinSentence(source)).toEqual({ ...source, text: within })
})
