import { expect, test } from 'vitest'
import { checkKeywords } from '#standard/review/keyword-checks.ts'

test.each([
  ['none', undefined, []],
  ['each once', { da: ['ensom', 'bostøtte'], en: ['lonely'] }, []],
  ['the same word in two languages', { da: ['stress'], en: ['stress'] }, []],
  ['a word twice', { da: ['ensom', 'angst', 'ensom'], en: ['lonely'] }, ['da.2 “ensom”']],
  ['with other capitals', { da: ['ensom'], en: ['Lonely', 'lonely'] }, ['en.1 “lonely”']],
])('%s', (_, keywords, expected) => {
  const found = checkKeywords(keywords ? { keywords } : {}).map(
    ({ severity, place, message }) =>
      `${place.path.slice(1).join('.')} ${/“.*?”/.exec(message)?.[0] ?? ''}${severity === 'warning' && place.path[0] === 'keywords' ? '' : ' elsewhere'}`,
  )
  expect(found).toEqual(expected)
})
