/** Every word the tables of numbers, days, months, units and phrases know, as it stands in a text. */
import { describe, expect, test } from 'vitest'
import { amountsIn } from '#standard/review/amounts.ts'
import { paragraphsIn } from '#standard/review/paragraphs.ts'
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
          length: `${value * 24 * 60} minutes`,
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

test.each([
  [
    'da',
    'anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende',
  ],
  [
    'en',
    'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ],
] as const)('in %s, the ordinals from two count nothing: %s', (language, words) => {
  words.split(' ').forEach((word, index) => {
    expect(amountsIn(`(${word}) x${word} ${word}x`, language)).toEqual([
      { key: `${index + 2}`, shown: word, mustBeRepeated: false },
    ])
    expect(amountsIn(`${word} ${days[language]}`, language)[0]).not.toHaveProperty('unit')
  })
})

test.each([
  ['da', 'tredive fyrre halvtreds tres halvfjerds firs halvfems'],
  ['en', 'thirty forty fifty sixty seventy eighty ninety'],
] as const)('in %s, the tens are numbers: %s', (language, words) => {
  expect(amountsIn(words, language).map(({ key }) => key)).toEqual(
    words.split(' ').map((_, index) => `${10 * (index + 3)}`),
  )
})

test.each([
  ['da', 'mandag tirsdag onsdag torsdag fredag lørdag søndag'],
  ['da', 'mandage tirsdagen onsdagene torsdags fredage lørdagen søndags'],
  ['en', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
  ['en', 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'],
] as const)('in %s, the days of the week are told: %s', (language, words) => {
  expect(amountsIn(words, language)).toEqual(
    words
      .split(' ')
      .map((shown, index) => ({ key: `weekday ${index + 1}`, shown, mustBeRepeated: true })),
  )
})

test.each([
  ['da', 'man. tirs. ons. tors. fre. lør. søn.'],
  ['en', 'Mon Tue Wed Thu Fri Sat Sun'],
] as const)('in %s, their short forms need not be repeated: %s', (language, words) => {
  expect(amountsIn(words, language)).toEqual(
    words
      .split(' ')
      .map((shown, index) => ({ key: `weekday ${index + 1}`, shown, mustBeRepeated: false })),
  )
})

test.each([
  ['da', 'man ons fre lørdagskaffe søndagstur'],
  ['en', 'sun sat Monda'],
] as const)('in %s, “%s” are no days of the week', (language, words) => {
  expect(amountsIn(words, language)).toEqual([])
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
  ['da', 'minut minutter', 'minute', '14 minutes'],
  ['da', 'time timer timers times', 'hour', '840 minutes'],
  ['da', 'hverdag hverdage arbejdsdag arbejdsdage', 'workday', undefined],
  ['da', 'dag dage dages dags kalenderdag kalenderdage døgn døgnet døgns', 'day', '20160 minutes'],
  ['da', 'uge uger', 'week', '141120 minutes'],
  ['da', 'måned måneder måneders', 'month', '14 months'],
  ['da', 'år års årig årige', 'year', '168 months'],
  ['da', '% procent pct', 'percent', undefined],
  ['da', 'kr krone kroner kroners DKK', 'krone', undefined],
  ['da', 'øre', 'øre', undefined],
  ['da', 'euro EUR €', 'euro', undefined],
  ['en', 'minute minutes', 'minute', '14 minutes'],
  ['en', 'hour hours', 'hour', '840 minutes'],
  ['en', 'weekday weekdays', 'workday', undefined],
  ['en', 'day days', 'day', '20160 minutes'],
  ['en', 'week weeks', 'week', '141120 minutes'],
  ['en', 'month months', 'month', '14 months'],
  ['en', 'year years', 'year', '168 months'],
  ['en', '% percent', 'percent', undefined],
  ['en', 'kr krone kroner DKK', 'krone', undefined],
  ['en', 'øre', 'øre', undefined],
  ['en', 'euro euros EUR €', 'euro', undefined],
] as const)('in %s, “%s” are units: %s, %s', (language, words, unit, length) => {
  for (const word of words.split(' '))
    expect(amountsIn(`14 ${word}`, language), word).toEqual([
      { key: '14', shown: `14 ${word}`, mustBeRepeated: true, unit, ...(length && { length }) },
    ])
})

test.each([
  ['DKK 14', 'krone'],
  ['DKK14', 'krone'],
  ['kr. 14', 'krone'],
  ['kr 14', 'krone'],
  ['EUR 14', 'euro'],
  ['€14', 'euro'],
  ['€ 14 a month', 'euro'],
] as const)('“%s” is money: %s', (text, unit) => {
  expect(amountsIn(text, 'en')[0]).toMatchObject({ key: '14', unit })
})

test.each(['skr 14', 'bkr. 14', 'DKK og 14', 'XEUR 14'])('“%s” is no money', (text) => {
  expect(amountsIn(text, 'da')).toEqual([{ key: '14', shown: '14', mustBeRepeated: true }])
})

test.each([
  ['da', 'en uge', 'one week', '10080 minutes'],
  ['da', 'Et døgn', 'one day', '1440 minutes'],
  ['da', 'én måned', 'one month', '1 months'],
  ['da', 'ét år', 'one year', '12 months'],
  ['da', '1 time', 'one hour', '60 minutes'],
  ['en', 'a week', 'one week', '10080 minutes'],
  ['en', 'an hour', 'one hour', '60 minutes'],
  ['en', 'one day', 'one day', '1440 minutes'],
  ['en', '1 year', 'one year', '12 months'],
] as const)('in %s, “%s” need not be repeated: %s, %s', (language, text, key, length) => {
  expect(amountsIn(text, language)).toContainEqual({
    key,
    shown: text,
    mustBeRepeated: false,
    length,
  })
})

test.each([
  ['da', 'hen uge'],
  ['da', 'en lang uge'],
  ['da', 'en hverdag'],
  ['da', 'en-dags'],
  ['da', '0,1 uge'],
  ['en', 'a long week'],
  ['en', 'a person'],
] as const)('in %s, “%s” is no single stretch of time', (language, text) => {
  expect(amountsIn(text, language).filter(({ key }) => key.startsWith('one'))).toEqual([])
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
  ['da', '14. dag', '14. dag', 'day'],
  ['da', '14 hele uger', '14 hele uger', 'week'],
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
  ...(
    ['timeløn', 'dagpenge', 'dagtilbud', 'årsag', 'årtier', 'store og dage', 'kreds'] as const
  ).map((text) => ['da', text] as const),
  ...(['daylight', 'workdays', 'is long week', ', days', 'working daylight'] as const).map(
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
  ['da', 'hvert halve år', ['6 month']],
  ['da', 'halvanden time', ['90 minute']],
  ['da', 'halvanden times', ['90 minute']],
  ['da', '1,5 time', ['90 minute']],
  ['da', '1,5 timer', ['90 minute']],
  ['da', '11,5 timer', ['11 hour', '5 hour']],
  ['da', '1,5 år', ['18 month']],
  ['da', 'halv time', ['30 minute']],
  ['da', 'halv times', ['30 minute']],
  ['da', 'halv timer', []],
  ['da', 'tre kvarter', ['45 minute']],
  ['da', 'et kvarter', ['15 minute']],
  ['da', 'et kvarter i byen', []],
  ['da', 'kvarter', []],
  ['da', 'kvartal', ['3 month']],
  ['da', 'hvert kvartalet', ['3 month']],
  ['da', 'kvartalsvis', ['3 month']],
  ['da', 'kvartaler', []],
  ['da', 'mandag til fredag', []],
  ['da', 'mandage–fredage', []],
  ['da', 'mandag - fredag', []],
  ['da', 'mandag og fredag', ['weekday 1', 'weekday 5']],
  ['da', 'lørdag og søndag', []],
  ['da', 'lørdage–søndage', []],
  ['da', 'lør- og søndage', []],
  ['da', 'hver 14. dag', ['14 day']],
  ['da', 'den 14. Dage', ['14']],
  ['da', 'den 14. i måneden', ['14']],
  ['da', 'halvårlig', []],
  ['da', 'hver anden', ['2']],
  ['da', 'hvert andet', ['2']],
  ['da', 'anden', ['2']],
  ['da', 'hver tredje', ['3']],
  ['da', 'tredje', ['3']],
  ['da', 'hvert fjerde år', ['4 year']],
  ['da', 'hver fjerde uge', ['4 week']],
  ['da', 'hver fjerdedel', []],
  ['da', 'fjerde', ['4']],
  ['da', 'hver femte uge', ['5 week']],
  ['da', 'femte', ['5']],
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
  ['en', 'fortnightly', ['14 day']],
  ['en', '1.5 years', ['18 month']],
  ['en', 'an hour and a half', ['90 minute']],
  ['en', 'one and a half hours', ['90 minute']],
  ['en', '1.5 hours', ['90 minute']],
  ['en', '11.5 hours', ['11 hour', '5 hour']],
  ['en', 'three quarters of an hour', ['45 minute']],
  ['en', 'three-quarters of an hour', ['45 minute']],
  ['en', 'a quarter of an hour', ['15 minute']],
  ['en', 'half an hour', ['30 minute']],
  ['en', 'half-hour', ['30 minute']],
  ['en', 'every quarter', ['3 month']],
  ['en', 'each quarter', ['3 month']],
  ['en', 'a quarter', ['3 month']],
  ['en', 'per quarter', ['3 month']],
  ['en', 'the quarter', []],
  ['en', 'every quarter of it', []],
  ['en', 'quarterly', ['3 month']],
  ['en', 'Monday to Friday', []],
  ['en', 'Mondays–Fridays', []],
  ['en', 'Monday through Friday', []],
  ['en', 'Monday and Friday', ['weekday 1', 'weekday 5']],
  ['en', 'Saturday and Sunday', []],
  ['en', 'Saturdays or Sundays', []],
  ['en', 'Saturday–Sunday', []],
  ['en', 'every second week', ['2 week']],
  ['en', 'every other', ['2']],
  ['en', 'other', []],
  ['en', 'every third', ['3']],
  ['en', 'third', ['3']],
  ['en', 'every fourth', ['4']],
  ['en', 'every fourthx', []],
  ['en', 'every fifthx', []],
  ['en', 'fourth', ['4']],
  ['en', 'every fifth', ['5']],
  ['en', 'fifth', ['5']],
  ['en', 'at noon', ['12']],
  ['en', 'noontime', []],
  ['en', 'twice', ['2']],
] as const)('in %s, “%s” states %j', (language, text, stated) => {
  const amounts = amountsIn(text, language).filter(
    ({ kind, length, unit }) => !kind && !(length && !unit),
  )
  expect(amounts.map(({ key, unit }) => (unit ? `${key} ${unit}` : key))).toEqual(stated)
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
  ['da', '1.1.2026', ['month 1', '2026']],
  ['da', '31-12-2026', ['month 12', '31', '2026']],
  ['da', '2/3/2026', ['month 3', '2', '2026']],
  ['da', '2.13.2026', ['2', '13', '2026']],
  ['da', '2.3-2026', ['2', '3', '2026']],
  ['en', '15.1.2026', ['month 1', '15', '2026']],
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

test.each([
  ['da', '§§ 96 og 98', ['§ 96', '§ 98']],
  ['da', '§ 96 og § 98', ['§ 96', '§ 98']],
  ['da', '§§ 82 a, 82 b og 85', ['§ 82a', '§ 82b', '§ 85']],
  ['da', '§§ 96 eller § 98', ['§ 96', '§ 98']],
  ['da', '§ 96 og 14 dage', ['§ 96']],
  ['da', '§§ 96-98', ['§ 96', '(§ 97)', '(97)', '§ 98']],
  ['da', '§§ 96 til 97', ['§ 96', '§ 97']],
  ['da', '§§ 98-96', ['§ 98', '§ 96']],
  ['da', '§§ 1–22', ['§ 1', '§ 22']],
  ['da', 'paragrafferne 96 og 98', ['(§ 96)', '(§ 98)']],
  ['en', 'sections 96 and 98', ['(§ 96)', '(§ 98)']],
  ['en', 'sections 96 or 98', ['(§ 96)', '(§ 98)']],
  ['en', 'sections 96 to 98', ['(§ 96)', '(§ 97)', '(97)', '(§ 98)']],
] as const)('in %s, “%s” names the paragraphs %j', (_, text, keys) => {
  expect(
    paragraphsIn(text).map(({ key, mustBeRepeated }) => (mustBeRepeated ? key : `(${key})`)),
  ).toEqual(keys)
})

test('a paragraph of a list is shown with its sign', () => {
  expect(paragraphsIn('§§ 82 a og 85; sections 96').map(({ shown }) => shown)).toEqual([
    '§ 82 a',
    '§ 85',
    'sections 96',
  ])
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
    { key: '6', shown: '6 måneder', mustBeRepeated: true, unit: 'month', length: '6 months' },
  ])
})
