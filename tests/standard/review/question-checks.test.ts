import { expect, test } from 'vitest'
import { checkAsks, checkChoices } from '#standard/review/question-checks.ts'
import { placedText } from '../../support/placed-text.ts'

function codes(da: string, en: string, path: readonly string[]): readonly string[] {
  const texts = [placedText({ da, en }, { role: 'question', path: ['questions', ...path] })]
  return [...checkAsks(texts), ...checkChoices(texts)].map(
    ({ code, place }) => `${code} ${String(place.path.at(-1))}`,
  )
}

test.each([
  ['Er du voksen', 'Are you an adult?', ['ask-no-question da']],
  ['Er du voksen?', 'Tell us.', ['ask-no-question en']],
  ['Om du bor her?', 'Whether you live here?', ['ask-no-question da', 'ask-no-question en']],
  ['Om man bor her?', 'You live here?', ['ask-no-question da', 'ask-no-question en']],
  ['Om personen bor her?', 'They live here?', ['ask-no-question da', 'ask-no-question en']],
  [
    'Om den, du hjælper, bor her?',
    'The person lives?',
    ['ask-no-question da', 'ask-no-question en'],
  ],
  ['Om der er plads?', 'Is there room?', ['ask-no-question da']],
  ['Om det går?', 'Is it fine?', ['ask-no-question da']],
  ['Du bor her?', 'Is it here?', ['ask-no-question da']],
  ['Man bor her?', 'Is it here?', ['ask-no-question da']],
  ['Personen bor her?', 'Is it here?', ['ask-no-question da']],
  ['Den, du hjælper, bor her?', 'Is it here?', ['ask-no-question da']],
  ['Den som du hjælper bor her?', 'Is it here?', ['ask-no-question da']],
  ['Nu alderen. Du er voksen?', 'Now age. Are you an adult?', ['ask-no-question da']],
  ['Bor du her? Er du voksen?', 'Do you live here?', ['ask-twice da']],
  ['Bor du her?', 'Do you? Are you? Can you?', ['ask-twice en']],
])('asked “%s”, “%s”: %j', (da, en, expected) => {
  expect(codes(da, en, ['ask'])).toEqual(expected)
  expect(codes(da, en, ['ask', 'self'])).toEqual(expected)
  expect(codes(da, en, ['hint'])).toEqual([])
})

test.each([
  ['Om sommeren, bor du her?', 'In summer, do you live here?'],
  ['Dufter det?', 'Youth or adult?'],
  ['Nu alderen. Er du voksen?', 'You first. Are you an adult?'],
  ['Hvor bor personen?', 'Where does the person live?'],
])('asked “%s”, “%s” is one question', (da, en) => {
  expect(codes(da, en, ['ask'])).toEqual([])
})

test('how many questions there are is said', () => {
  const text = placedText({ da: 'A? B? C?', en: 'A?' }, { role: 'question', path: ['ask'] })
  expect(checkAsks([text])[0]?.message).toMatch(
    /^3 questions are asked at once in Danish: “A\? B\? C\?”/,
  )
})

test('what to choose is no question', () => {
  expect(codes('Er du voksen?', 'Select', ['choose'])).toEqual(['choose-as-question da'])
  expect(codes('Vælg', 'Select?', ['choose', 'relative'])).toEqual(['choose-as-question en'])
  expect(codes('Vælg', 'Select', ['choose'])).toEqual([])
})
