import { expect, test } from 'vitest'
import { segment } from '#editor/audit/segment.ts'
import { fingerprint } from '#standard/fingerprint.ts'

function piecesOf(sentence: string, ...registered: string[]) {
  return segment(sentence, new Set(registered.map(fingerprint))).map(
    ({ text, isRegistered }) => `${isRegistered ? 'known' : 'new'}: ${text}`,
  )
}

test('a sentence that is registered is one piece', () => {
  expect(piecesOf('Det er gratis.', 'Det er gratis', 'Det')).toEqual(['known: Det er gratis.'])
})

test('a heading that shares the line is a piece of its own, even where the sentence begins with its words', () => {
  expect(
    piecesOf(
      'Omfang og varighed Omfang og varighed varierer.',
      'Omfang og varighed',
      'Omfang og varighed varierer',
    ),
  ).toEqual(['known: Omfang og varighed', 'known: Omfang og varighed varierer.'])
})

test('a new heading between two known pieces is found', () => {
  expect(piecesOf('Pris Ny overskrift Det er gratis.', 'Pris', 'Det er gratis')).toEqual([
    'known: Pris',
    'new: Ny overskrift',
    'known: Det er gratis.',
  ])
})

test('a sentence that only begins like a heading is left whole', () => {
  expect(piecesOf('Varighed aftales med dig.', 'Varighed')).toEqual([
    'new: Varighed aftales med dig.',
  ])
})
