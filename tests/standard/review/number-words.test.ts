/** Every word the tables of numbers, months, units and phrases know, as it stands in a text. */
import { describe, expect, test } from 'vitest'
import { amountsIn } from '#standard/review/amounts.ts'
import type { InEach } from '#guide/in-each.ts'

const numbers: InEach<readonly string[]> = {
  da: 'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve'.split(
    ' ',
  ),
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
}
const days = { da: 'dage', en: 'days' }

const months: InEach<readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test.each(numbers[language].map((word, index) => [word, index + 2] as const))(
    '“%s” is %d, and must be repeated beside a unit only',
    (word, value) => {
      expect(amountsIn(`(${word})`, language)).toEqual([
        { key: `${value}`, shown: word, mustBeRepeated: false },
      ])
      expect(amountsIn(`${word} ${days[language]}`, language)).toEqual([
        {
          key: `${value}`,
          shown: `${word} ${days[language]}`,
          mustBeRepeated: true,
          unit: 'day',
        },
      ])
      expect(amountsIn(`x${word} ${word}x`, language)).toEqual([])
    },
  )

  test.each(months[language].map((month, index) => [month, index + 1] as const))(
    '“%s” is month %d',
    (month, number) => {
      expect(amountsIn(`in ${month}.`, language)).toEqual([
        { key: `month ${number}`, shown: month, mustBeRepeated: true },
      ])
      expect(amountsIn(`in x${month}, ${month}x`, language)).toEqual([])
    },
  )
})

test('a number may begin a sentence, and a Danish month too', () => {
  expect(amountsIn('Tre dage. Maj.', 'da').map(({ key }) => key)).toEqual(['month 5', '3'])
})

test.each([
  ...['1 May', 'May 2026', 'in May', 'of May', 'since May', 'until May', 'by May', 'from May'],
  ...['before May', 'after May', 'during May', 'April and May'],
])('“%s” is the month', (text) => {
  expect(amountsIn(text, 'en').map(({ key }) => key)).toContain('month 5')
})

test.each(['May we help?', 'you may', 'in may', 'in Mayfair', 'within May', 'begin May'])(
  '“%s” is not the month',
  (text) => {
    expect(amountsIn(text, 'en')).toEqual([])
  },
)

test.each([
  ['da', 'minut minutter', 'minute'],
  ['da', 'time timer timers times', 'hour'],
  ['da', 'hverdag hverdage arbejdsdag arbejdsdage', 'workday'],
  ['da', 'dag dage dages dags kalenderdag kalenderdage', 'day'],
  ['da', 'uge uger', 'week'],
  ['da', 'måned måneder måneders', 'month'],
  ['da', 'år års årig årige', 'year'],
  ['da', '% procent pct', 'percent'],
  ['en', 'minute minutes', 'minute'],
  ['en', 'hour hours', 'hour'],
  ['en', 'weekday weekdays', 'workday'],
  ['en', 'day days', 'day'],
  ['en', 'week weeks', 'week'],
  ['en', 'month months', 'month'],
  ['en', 'year years', 'year'],
  ['en', '% percent', 'percent'],
] as const)('in %s, “%s” are units: %s', (language, words, unit) => {
  for (const word of words.split(' '))
    expect(amountsIn(`14 ${word}`, language), word).toEqual([
      { key: '14', shown: `14 ${word}`, mustBeRepeated: true, unit },
    ])
})

test.each([
  ['en', 'working day', 'workday'],
  ['en', 'working days', 'workday'],
  ['en', 'business days', 'workday'],
  ['en', 'week days', 'workday'],
  ['en', 'per cent', 'percent'],
] as const)('in %s, “%s” is one unit: %s', (language, words, unit) => {
  expect(amountsIn(`14 ${words}`, language)).toMatchObject([{ key: '14', unit }])
})

test.each([
  ['da', 'minut time hverdag dage uge måned år procent'],
  ['en', 'minutes hours weekdays days weeks months years percent'],
] as const)('in %s, a longer word that ends with one of “%s” is no unit', (language, words) => {
  for (const word of words.split(' '))
    expect(amountsIn(`14 x${word}`, language), word).toEqual([
      { key: '14', shown: '14', mustBeRepeated: true },
    ])
})

test.each([
  ['da', '14 hele dage', '14 hele dage', 'day'],
  ['da', '14-dages', '14-dages', 'day'],
  ['da', '14dages', '14dages', 'day'],
  ['da', '14 en uge', '14 en uge', 'week'],
  ['en', '14 calendar days', '14 calendar days', 'day'],
  ['en', '6-month', '6-month', 'month'],
  ['en', 'six whole months', 'six whole months', 'month'],
  ['en', '14 working days', '14 working days', 'workday'],
  ['en', '14 days later', '14 days', 'day'],
  ['en', '14 DAYS', '14 DAYS', 'day'],
] as const)('in %s, “%s” is shown as “%s”', (language, text, shown, unit) => {
  expect(amountsIn(text, language)).toMatchObject([{ shown, unit }])
})

test.each([
  ...(['timeløn', 'dagpenge', 'dagtilbud', 'årsag', 'årtier', 'store og dage'] as const).map(
    (text) => ['da', text] as const,
  ),
  ...(['daylight', 'workdays', 'is a week', ', days', 'working daylight'] as const).map(
    (text) => ['en', text] as const,
  ),
])('in %s, “%s” is no unit', (language, text) => {
  expect(amountsIn(`14 ${text}`, language)).toEqual([
    { key: '14', shown: '14', mustBeRepeated: true },
  ])
})

test.each([
  ['da', 'døgnet rundt', []],
  ['da', 'Døgnåben', []],
  ['da', 'døgnåbent', []],
  ['da', '24 timer i døgnet', []],
  ['da', 'halvandet år', ['18 month']],
  ['da', 'halvandet års', ['18 month']],
  ['da', 'Halvt år', ['6 month']],
  ['da', 'halvt års', ['6 month']],
  ['da', 'halvår', ['6 month']],
  ['da', 'halvårlig', []],
  ['da', 'hver anden', ['2']],
  ['da', 'hvert andet', ['2']],
  ['da', 'anden', []],
  ['da', 'hver tredje', ['3']],
  ['da', 'tredje', []],
  ['da', 'hvert fjerde år', ['4 year']],
  ['da', 'hver fjerde uge', ['4 week']],
  ['da', 'hver fjerdedel', []],
  ['da', 'fjerde', []],
  ['da', 'hver femte uge', ['5 week']],
  ['da', 'femte', []],
  ['en', 'round the clock', []],
  ['en', 'Around the clock', []],
  ['en', '24 hours a day', []],
  ['en', '24/7', []],
  ['en', 'a year and a half', ['18 month']],
  ['en', 'one and a half years', ['18 month']],
  ['en', 'half a year', ['6 month']],
  ['en', 'half-year', ['6 month']],
  ['en', 'half year', ['6 month']],
  ['en', 'a fortnight', ['14 day']],
  ['en', 'every second week', ['2 week']],
  ['en', 'every other', ['2']],
  ['en', 'other', []],
  ['en', 'every third', ['3']],
  ['en', 'third', []],
  ['en', 'every fourth', ['4']],
  ['en', 'every fourthx', []],
  ['en', 'every fifthx', []],
  ['en', 'fourth', []],
  ['en', 'every fifth', ['5']],
  ['en', 'fifth', []],
  ['en', 'at noon', ['12']],
  ['en', 'noontime', []],
  ['en', 'twice', ['2']],
] as const)('in %s, “%s” states %j', (language, text, stated) => {
  expect(amountsIn(text, language).map(({ key, unit }) => (unit ? `${key} ${unit}` : key))).toEqual(
    stated,
  )
})

test.each([
  ['da', '1.500 kr.', ['1500']],
  ['da', '1.500.000 kr.', ['1500000']],
  ['da', '37,5', ['37', '5']],
  ['da', '8.00', ['8']],
  ['da', '10:05', ['10', '5']],
  ['da', '1.50', ['50']],
  ['da', '12.3456', ['12', '3456']],
  ['da', '1', []],
  ['da', '0', ['0']],
  ['en', '1,500', ['1500']],
  ['en', '37.5', ['37', '5']],
  ['en', '12 am', ['0']],
  ['en', '12 pm', ['12']],
  ['en', '2pm', ['14']],
  ['en', '2.30 p.m.', ['14', '30']],
  ['en', '8:30 A.M.', ['8', '30']],
  ['en', '8 amps', ['8']],
] as const)('in %s, “%s” has the numbers %j', (language, text, keys) => {
  expect(amountsIn(text, language).map(({ key }) => key)).toEqual(keys)
})

test.each([
  ['§ 82', '§ 82', true],
  ['§82', '§ 82', true],
  ['§§ 82', '§ 82', true],
  ['§ 82 b', '§ 82b', true],
  ['§ 82b', '§ 82b', true],
  ['§ 82 be', '§ 82', true],
  ['§ 82 B', '§ 82b', true],
  ['section 82', '§ 82', false],
  ['Sections 82', '§ 82', false],
  ['paragraf 82', '§ 82', false],
])('“%s” is the paragraph %s', (text, key, mustBeRepeated) => {
  expect(amountsIn(text, 'en')).toContainEqual(expect.objectContaining({ key, mustBeRepeated }))
})

test('the number of a paragraph need not be repeated as a number', () => {
  expect(amountsIn('§ 82', 'da')).toEqual([
    { key: '§ 82', shown: '§ 82', mustBeRepeated: true },
    { key: '82', shown: '82', mustBeRepeated: false },
  ])
})

test('a phone number does not count as a number, and no-break spaces and composed letters change nothing', () => {
  expect(amountsIn('Ring 70\u00a022\u00a022\u00a010 i 6\u00a0ma\u030aneder', 'da')).toEqual([
    { key: 'phone 70222210', shown: '70 22 22 10', mustBeRepeated: true },
    { key: '6', shown: '6 måneder', mustBeRepeated: true, unit: 'month' },
  ])
})
