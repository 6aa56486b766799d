/** What an editor is told of: every text and every value that somebody is shown, under a name that stays. */
import { expect, test } from 'vitest'
import { readingsOf } from '#editor/impact/readings.ts'
import { assemble } from '#standard/assemble.ts'
import { exampleRecords } from '../support/example-records.ts'

const standard = assemble('example/talks', exampleRecords)
const readings = readingsOf(standard, ['first', 'second', 'third', 'fourth'])

test.each([
  ['question age, hint', 'In years (da) / In years (en)'],
  ['question age, ask, self', 'Your age? (da) / Your age? (en)'],
  ['question age, ask, relative', 'Their age? (da) / Their age? (en)'],
  ['question age, option adult, label', 'Adult (da) / Adult (en)'],
  ['fact fourth, text', 'None (da) / None (en)'],
  ['fact second, free', 'false'],
  ['title', 'Talks (da) / Talks (en)'],
  ['document, title', 'Document (da) / Document (en)'],
  ['document, approved, on', '2020-03'],
  ['contact desk, name', 'Desk (da) / Desk (en)'],
  ['contact desk, phones', '70 22 22 10'],
  ['contact desk, phones (2)', '70 22 22 11'],
  ['site, voice, ask', 'Whom is it about? (da) / Whom is it about? (en)'],
  ['emergency contact 1, number', '112'],
])('%s: %s', (name, words) => {
  expect(readings.get(name)).toBe(words)
})

test('nothing is told twice, and nothing that editors alone need', () => {
  const names = [...readings.keys()]
  expect(names.filter((name) => name.endsWith(')'))).toEqual(['contact desk, phones (2)'])
  expect(names.join('\n')).not.toMatch(/code|fingerprints|private|question voice/)
})
