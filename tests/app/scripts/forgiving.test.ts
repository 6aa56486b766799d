/** What people type for a word, with the Danish they have and the slips they make. */
import { expect, test } from 'vitest'
import { fold } from '#app/scripts/search/fold.ts'
import { forgivingSearch } from '#app/scripts/search/forgiving.ts'
import { mostFound } from '#app/scripts/search/most-found.ts'

const texts = [
  'Madservice: Mad bragt hjem til dem, der har svært ved selv at lave den.',
  'Støtte i hjemmet. Hjemmehjælp, rengøring, bostøtte.',
  'Ledsagelse. Følgeskab, handicap.',
  'Kørsel til læge',
].map(fold)
const forgiving = forgivingSearch(texts)

function found(typed: string) {
  const words = fold(typed).split(' ').filter(Boolean)
  return mostFound(texts, words, forgiving)
}

test.each([
  // As it is spelled, from its beginning.
  ['mad', [0]],
  ['Madserv', [0]],
  ['kørsel', [3]],
  ['laege', [3]],
  ['stotte', [1]],
  ['bostoette', [1]],
  // A letter wrong, missing, too many, in the other order.
  ['madsirvice', [0]],
  ['madservce', [0]],
  ['maadservise', [0]],
  ['ledsaeglse', [2]],
  ['hjemehjælp', [1]],
  ['hjemmehjelp', [1]],
  ['kørlse', [3]],
  // Another first letter, another ending, not finished.
  ['nadservice', [0]],
  ['madservicen', [0]],
  ['hjmmehj', [1]],
  // The most of several words; what is nowhere does no harm.
  ['hjælp til rengøring', [1]],
  ['svært lave', [0]],
  // Short words are not guessed at, and what nobody has is not found.
  ['mdd', []],
  ['hundeluftning', []],
  ['', [0, 1, 2, 3]],
])('%s', (typed, expected) => {
  expect(found(typed)).toEqual(new Set(expected))
})

test('what is spelled as it stands is not mixed with what is like it', () => {
  const like = ['handel', 'handic'].map(fold)
  expect(mostFound(like, ['handel'], forgivingSearch(like))).toEqual(new Set([0]))
})

test('until the library is there, words are found by their beginning alone', () => {
  expect(mostFound(texts, ['ledsag'])).toEqual(new Set([2]))
  expect(mostFound(texts, ['ledsaeg'])).toEqual(new Set())
})
