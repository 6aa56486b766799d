import { expect, test } from 'vitest'
import type { Truth } from '#guide/condition.ts'
import { both, either, negation } from '#guide/truth.ts'

const truths: readonly Truth[] = [true, 'unknown', false]

function table(connective: (left: Truth, right: Truth) => Truth): Truth[][] {
  return truths.map((left) => truths.map((right) => connective(left, right)))
}

test('both: false wins, then unknown', () => {
  expect(table(both)).toEqual([
    [true, 'unknown', false],
    ['unknown', 'unknown', false],
    [false, false, false],
  ])
})

test('either: true wins, then unknown', () => {
  expect(table(either)).toEqual([
    [true, true, true],
    [true, 'unknown', 'unknown'],
    [true, 'unknown', false],
  ])
})

test('the negation of unknown is unknown', () => {
  expect(truths.map(negation)).toEqual([false, 'unknown', true])
})
