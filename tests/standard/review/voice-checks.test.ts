import { expect, test } from 'vitest'
import { checkPersons } from '#standard/review/voice-checks.ts'
import { placedText } from '../../support/placed-text.ts'

function found(da: string, en: string, ...path: readonly string[]): readonly string[] {
  const role = ['ask', 'choose'].includes(path[0] ?? '') ? 'question' : 'criterion'
  return checkPersons([placedText({ da, en }, { role, path })]).map(
    ({ code, message }) => `${code} ${/says “(.*?)”; expected/.exec(message)?.[1] ?? ''}`,
  )
}

test.each([
  ['din alder', 'your age'],
  ['din hverdag', 'your daily life'],
  ['din situation', 'your situation'],
  ['dit behov', 'your need'],
  ['dit helbred', 'your health'],
  ['dine behov', 'your needs'],
  ['dine udfordringer', 'your programme'],
])('a relative does not have “%s”, “%s”', (da, en) => {
  const expected = [`relative-as-person ${da}`, `relative-as-person ${en}`]
  expect(found(`Om ${da}.`, `On ${en}.`, 'text', 'relative')).toEqual(expected)
  expect(found(`Om ${da}.`, `On ${en}.`, 'text', 'self')).toEqual([])
  expect(found(`Om ${da}.`, `On ${en}.`, 'text')).toEqual([])
})

test.each([
  ['Hvor gammel er du?', 'How old are you?', ['relative-as-person du', 'relative-as-person you']],
  [
    'Vælg, om du er 18',
    'Select if you are 18',
    ['relative-as-person du', 'relative-as-person you'],
  ],
  ['Ved du det?', 'Do you know?', []],
  ['Tror du det?', 'What do you think?', []],
  ['Er den, du hjælper, 18?', 'Is the person you help 18?', []],
  ['Bor du sammen med personen?', 'Do you live with them?', []],
  ['Er din pårørende 18, tror du?', 'Is your relative 18?', []],
  ['Hvem kender du?', 'Whom can you call?', ['relative-as-person you'].slice(1)],
])('a relative is asked “%s”, “%s”: %j', (da, en, expected) => {
  for (const key of ['ask', 'choose']) expect(found(da, en, key, 'relative')).toEqual(expected)
  expect(found(da, en, 'hint', 'relative')).toEqual([])
  expect(found(da, en, 'ask', 'self').join(' ')).not.toContain('relative-as')
})

test.each([
  ['Du er 18', 'You are 18', ['relative-as-person Du er', 'relative-as-person You are']],
  [
    'Nej. Du har det',
    'No. You have it',
    ['relative-as-person Du har', 'relative-as-person You have'],
  ],
  ['Du bor her', 'You live here', ['relative-as-person Du bor', 'relative-as-person You live']],
  ['Du fik det', 'You had it', ['relative-as-person Du fik', 'relative-as-person You had']],
  [
    'Vi ved ikke, om du er 18',
    'We do not know whether you are 18',
    ['relative-as-person Vi ved ikke, om du', 'relative-as-person We do not know whether you'],
  ],
  ['Du er velkommen', 'You are welcome', []],
  ['Du har også råd', 'You have also been told', []],
  ['Du har svaret, at det er svært', 'You have answered that it is', []],
  ['Du er her. Personen er 18', 'You are here. The person is 18', []],
  ['Endnu er det svært', 'Those you are with', []],
])('a relative is told “%s”, “%s”: %j', (da, en, expected) => {
  for (const key of ['met', 'not-met', 'unknown'])
    expect(found(da, en, key, 'relative')).toEqual(expected)
  expect(found(da, en, 'text', 'relative')).toEqual([])
  expect(found(da, en, 'met', 'self').join(' ')).not.toContain('relative-as')
})

test.each([
  [
    'Er den, du hjælper, 18?',
    'Is the person you help 18?',
    'den, du hjælper',
    'the person you help',
  ],
  ['Er den du hjælper 18?', 'Is somebody you help 18?', 'den du hjælper', 'somebody you help'],
  [
    'Er den, som du hjælper, 18?',
    'Someone who you help',
    'den, som du hjælper',
    'Someone who you help',
  ],
  [
    'Personen, du hjælper',
    'The person that you help',
    'Personen, du hjælper',
    'The person that you help',
  ],
])('a person is not told “%s”, “%s”', (da, en, inDanish, inEnglish) => {
  const expected = [`self-as-relative ${inDanish}`, `self-as-relative ${inEnglish}`]
  expect(found(da, en, 'text', 'self')).toEqual(expected)
  expect(found(da, en, 'text', 'relative')).toEqual([])
})

test.each([
  [
    'Er personen 18?',
    'Is the person 18?',
    ['self-as-relative personen', 'self-as-relative the person'],
  ],
  ['Personens alder', 'Age', ['self-as-relative Personens']],
  ['Er personen, som bor her, 18?', 'Is the person who lives here 18?', []],
  ['Er personen du bor med 18?', 'Is the person you live with 18?', []],
  ['Er personen, der bor her, 18?', 'Is the person that lives here 18?', []],
  ['Enkeltpersonen', 'Help another person', []],
])('of a person is not said “%s”, “%s”: %j', (da, en, expected) => {
  for (const key of ['ask', 'choose', 'met', 'not-met', 'unknown'])
    expect(found(da, en, key, 'self')).toEqual(expected)
  expect(found(da, en, 'text', 'self')).toEqual([])
})

test.each([
  ['han', 'he'],
  ['hun', 'she'],
  ['ham', 'him'],
  ['hende', 'her'],
  ['hans', 'his'],
  ['hendes', 'hers'],
])('nobody knows whether it is “%s” or “%s”', (da, en) => {
  const expected = [`relative-as-one-sex ${da}`, `relative-as-one-sex ${en}`]
  expect(found(`Ring, så ${da}.`, `Call so ${en}.`, 'text', 'relative')).toEqual(expected)
  expect(found(`Ring, så ${da} eller x.`, `Call so ${en} or x.`, 'text', 'relative')).toEqual([])
  expect(found(`Ring, x eller ${da}.`, `Call x or ${en}.`, 'text', 'relative')).toEqual([])
  expect(found(`Ring, så ${da}.`, `Call so ${en}.`, 'text', 'self')).toEqual([])
})

test('what is not read in the journey speaks of whom it likes', () => {
  const text = { da: 'Din støtte', en: 'Your support' }
  expect(checkPersons([placedText(text, { role: 'law', path: ['text', 'relative'] })])).toEqual([])
})
