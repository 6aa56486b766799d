/** Conditions as a case officer reads them. */
import { expect, test } from 'vitest'
import { conditionWords } from '#app/pages/rules/condition-words.ts'
import type { Condition } from '#guide/condition.ts'
import { words } from '#prerender/html/words.ts'

const option = (id: string) => ({ id, label: id.toUpperCase() })
const question = (id: string) => ({
  id,
  ask: `${id}?`,
  choose: '',
  options: [option('a'), option('b')],
  cites: [],
})
const guide = { questions: [question('x'), question('y')] }
const x: Condition = { question: 'x', in: ['a', 'b'] }
const y: Condition = { question: 'y', in: ['a'] }

test.each<[Condition, string]>([
  [x, 'the answer to “x?” is “A” or “B”'],
  [{ not: y }, 'the answer to “y?” is something other than “A”'],
  [{ all: [x, y] }, 'the answer to “x?” is “A” or “B” and the answer to “y?” is “A”'],
  [
    { any: [{ all: [x, y] }, y] },
    '(the answer to “x?” is “A” or “B” and the answer to “y?” is “A”) or the answer to “y?” is “A”',
  ],
  [
    { not: { any: [y, y] } },
    'it is not so that (the answer to “y?” is “A” or the answer to “y?” is “A”)',
  ],
])('%j', (condition, text) => {
  expect(conditionWords(condition, guide, words.en.getFixedT(null, 'rules'))).toBe(text)
})

test('a question that is not there', () => {
  const of = (condition: Condition) => () =>
    conditionWords(condition, guide, words.en.getFixedT(null, 'rules'))
  expect(of({ question: 'z', in: ['a'] })).toThrow('no question z')
  expect(of({ question: 'x', in: ['c'] })).toThrow('no option c of x')
})
