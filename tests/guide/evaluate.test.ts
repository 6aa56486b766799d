import { expect, test } from 'vitest'
import type { Answers, Condition } from '#guide/condition.ts'
import { evaluate, questionsIn } from '#guide/evaluate.ts'

const questions = [
  { id: 'age', options: [{ id: 'young' }, { id: 'old' }] },
  { id: 'help', options: [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true as const }] },
]
const isOld: Condition = { question: 'age', in: ['old'] }
const hasHelp: Condition = { question: 'help', in: ['yes'] }

test.each<[string, Condition, Answers, unknown]>([
  ['a listed option is true', isOld, { age: 'old' }, true],
  ['another option is false', isOld, { age: 'young' }, false],
  ['an unanswered question is unknown', isOld, {}, 'unknown'],
  ['an option that is not offered is unknown', isOld, { age: 'ancient' }, 'unknown'],
  [
    'a listed option that is not offered is unknown',
    { question: 'age', in: ['ancient'] },
    { age: 'ancient' },
    'unknown',
  ],
  ['a question that is not asked is unknown', { question: 'x', in: ['y'] }, { x: 'y' }, 'unknown'],
  ['an unsure option is unknown', hasHelp, { help: 'unsure' }, 'unknown'],
  [
    'an unsure option that is listed is true',
    { question: 'help', in: ['unsure'] },
    { help: 'unsure' },
    true,
  ],
  ['all holds when every part does', { all: [isOld, hasHelp] }, { age: 'old', help: 'yes' }, true],
  [
    'all fails on one part, whatever is unknown',
    { all: [hasHelp, isOld] },
    { age: 'young' },
    false,
  ],
  ['all is unknown when a part is', { all: [isOld, hasHelp] }, { age: 'old' }, 'unknown'],
  ['any holds on one part, whatever is unknown', { any: [hasHelp, isOld] }, { age: 'old' }, true],
  [
    'any fails when every part does',
    { any: [isOld, hasHelp] },
    { age: 'young', help: 'no' },
    false,
  ],
  ['any is unknown when no part holds', { any: [isOld, hasHelp] }, { age: 'young' }, 'unknown'],
  ['not turns true to false', { not: isOld }, { age: 'old' }, false],
  ['not keeps what is unknown', { not: isOld }, {}, 'unknown'],
  ['all of nothing holds', { all: [] }, {}, true],
  ['any of nothing fails', { any: [] }, {}, false],
])('%s', (_, condition, answers, truth) => {
  expect(evaluate(condition, answers, questions)).toBe(truth)
})

test('the questions of a condition are named once, in order', () => {
  const condition: Condition = { all: [{ any: [hasHelp, { not: isOld }] }, isOld, hasHelp] }
  expect(questionsIn(condition)).toEqual(['help', 'age'])
})
