/** Registered pieces are found however the document was divided into sentences. */
import { expect, test } from 'vitest'
import { segment } from '#editor/audit/segment.ts'
import { fingerprint } from '#standard/fingerprint.ts'

function piecesOf(sentence: string, ...registered: string[]) {
  return segment([sentence], new Set(registered.map(fingerprint))).map(
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

test('a name at the end of a sentence is no heading, though there is one like it', () => {
  expect(piecesOf('Ring til Visitationen', 'Visitationen')).toEqual(['new: Ring til Visitationen'])
})

test('a registered sentence is found where it was read as two, or began within another', () => {
  const registered = new Set(['Du får svar', 'inden for 4 uger og ikke før'].map(fingerprint))
  const pieces = segment(['Du får', 'svar inden for', '4 uger. og ikke før'], registered)
  expect(pieces.map(({ text, isRegistered }) => [text, isRegistered])).toEqual([
    ['Du får svar', true],
    ['inden for 4 uger. og ikke før', true],
  ])
})

test('what nothing registers is left as it was read', () => {
  const pieces = segment(['Pris', 'Det koster 5 kr.', 'Se her'], new Set([fingerprint('Pris')]))
  expect(pieces.map(({ text }) => text)).toEqual(['Pris', 'Det koster 5 kr.', 'Se her'])
})
