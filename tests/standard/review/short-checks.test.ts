import { expect, test } from 'vitest'
import { checkShortWord, shortWordsOf } from '#standard/review/short-checks.ts'

const known = shortWordsOf([
  ['meals', { short: 'mad' }],
  ['escort', { short: 'mad' }],
  ['talks', { short: 'talks' }],
  ['home', { short: 'talks' }],
  ['silent', {}],
])

test.each([
  ['a word of its own', 'meals', { short: 'mad' }, []],
  ['no word', 'silent', {}, []],
  ['its own folder', 'talks', { short: 'talks' }, []],
  ['a word that nobody has', 'silent', { short: 'ny' }, []],
  ['the word of one before it', 'escort', { short: 'mad' }, ['short-taken “meals”']],
  ['the folder of another', 'home', { short: 'talks' }, ['short-taken “talks”']],
  ['the folder of one without a word', 'home', { short: 'silent' }, ['short-taken “silent”']],
  ['a language', 'meals', { short: 'da' }, ['short-reserved “da”']],
  ['a page of the site', 'meals', { short: 'skranke' }, ['short-reserved “skranke”']],
  ['a page of a standard', 'meals', { short: 'rules' }, ['short-reserved “rules”']],
])('%s', (_, folder, record, expected) => {
  const found = checkShortWord(record, folder, known).map(
    ({ code, severity, place, message }) =>
      `${code} ${(code === 'short-taken' ? /standard (“.*?”)/ : /(“.*?”)/).exec(message)?.[1] ?? ''}${severity === 'error' && place.path.join() === 'short' ? '' : ' elsewhere'}`,
  )
  expect(found).toEqual(expected)
})

test('an editor is told what to do', () => {
  const remedies = [{ short: 'mad' }, { short: 'find' }].flatMap((record) =>
    checkShortWord(record, 'escort', known).map(({ remedy }) => remedy),
  )
  expect(remedies).toEqual([
    'Choose another word. Change the one that nobody has been told of yet.',
    'Choose a word that says what the support is.',
  ])
})
