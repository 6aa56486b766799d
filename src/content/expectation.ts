/** What the content's small values look like, and how to mend a wrong one. */
import { condition } from '#standard/schema/condition.ts'
import {
  bilingual,
  cites,
  day,
  dayOrMonth,
  id,
  phoneNumber,
  webAddress,
  wording,
} from '#standard/schema/primitives.ts'
import { asId } from './as-id.ts'
import { isSame, type Schema } from './schema-walk.ts'

interface Expectation {
  readonly expected: string
  /** `written` is what the editor wrote, without quotes; empty for lists, groups and nothing. */
  readonly remedy: (written: string) => string
}

/** What offers others as alternatives stands before them: a condition, a wording, a day or month. */
const expectations: readonly (readonly [Schema, Expectation])[] = [
  [
    condition,
    {
      expected:
        'a condition: { question: [options] }, { all: [conditions] }, { any: [conditions] } or { not: condition }',
      remedy: () =>
        'Name a question and the options that fulfil the condition, such as { age: [18-29, 30-plus] }.',
    },
  ],
  [
    wording,
    {
      expected:
        'a text in both languages: { da: …, en: … }, or such a text for each of self and relative',
      remedy: () => 'Write the text in Danish after “da:” and in English after “en:”.',
    },
  ],
  [
    bilingual,
    {
      expected: 'a text in both languages: { da: …, en: … }',
      remedy: () => 'Write the text in Danish after “da:” and in English after “en:”.',
    },
  ],
  [
    cites,
    {
      expected: 'a list of clause ids',
      remedy: () =>
        'Write the ids of the clauses in square brackets: [one-clause, another-clause].',
    },
  ],
  [
    dayOrMonth,
    {
      expected: 'a date written YYYY-MM-DD or YYYY-MM, such as 2020-03',
      remedy: () => 'Write year and month, and the day if it is known, with hyphens between.',
    },
  ],
  [
    day,
    {
      expected: 'a date written YYYY-MM-DD, such as 2026-03-31',
      remedy: () =>
        'Write year, month and day with hyphens between; the day must be in the calendar.',
    },
  ],
  [
    phoneNumber,
    {
      expected: 'a phone number of eight digits in quotes, such as "70 22 22 10"',
      remedy: () =>
        'Write the eight digits in quotes, without +45. Check the number at its source.',
    },
  ],
  [
    webAddress,
    {
      expected: 'an address that starts with https://',
      remedy: (written) =>
        written.startsWith('http://')
          ? 'Write https:// in place of http://, and try the address in a browser.'
          : 'Copy the whole address from a browser, https:// included.',
    },
  ],
  [
    id,
    {
      expected: 'an id of lower-case letters a–z, digits and hyphens, such as “under-15”',
      remedy: (written) => {
        if (written === '') return 'Write an id: one short name without spaces.'
        return written === asId(written)
          ? `Put it in quotes: "${written}".`
          : `Write “${asId(written)}”.`
      },
    },
  ],
]

/** The first known expectation among the schemas that may stand at a place. */
export function expectationOf(schemas: readonly Schema[]): Expectation | undefined {
  return expectations.find(([known]) => schemas.some((schema) => isSame(schema, known)))?.[1]
}
