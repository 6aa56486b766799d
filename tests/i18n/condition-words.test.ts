/** Conditions as a case officer reads them. */
import { expect, test } from 'vitest'
import type { Condition } from '#guide/condition.ts'
import type { Conditional } from '#guide/rules.ts'
import { conditionWords, onlyIfWords, shownWhenWords } from '#i18n/condition-words.ts'

const option = (id: string) => ({ id, label: id.toUpperCase() })
const question = (id: string) => ({
  id,
  ask: `${id}?`,
  choose: '',
  options: [option('a'), option('b')],
  cites: [],
})
const guide = { language: 'en', questions: [question('x'), question('y')] } as const
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
  expect(conditionWords(condition, guide)).toBe(text)
})

test('a question that is not there', () => {
  const of = (condition: Condition) => () => conditionWords(condition, guide)
  expect(of({ question: 'z', in: ['a'] })).toThrow('no question z')
  expect(of({ question: 'x', in: ['c'] })).toThrow('no option c of x')
})

test.each<[Conditional, string | undefined]>([
  [{}, undefined],
  [{ when: y }, 'the answer to “y?” is “A”'],
  [{ fit: ['possible', 'likely'] }, 'the support can be the right one'],
  [
    { fit: ['unlikely'], when: y },
    'the support is probably not the right one and the answer to “y?” is “A”',
  ],
])('what is shown by %j', (shown, text) => {
  expect(shownWhenWords(shown, guide)).toBe(text)
})

test('a condition before what is said to those who have not answered', () => {
  const { questions } = guide
  expect(onlyIfWords({ when: y }, questions, 'da')).toBe('Hvis svaret på “y?” er “A”:')
  expect(onlyIfWords({ when: { not: { all: [y, y] } } }, questions, 'da')).toBe(
    'Hvis det ikke er sådan, at (svaret på “y?” er “A” og svaret på “y?” er “A”):',
  )
  expect(onlyIfWords({}, questions, 'da')).toBeUndefined()
})
