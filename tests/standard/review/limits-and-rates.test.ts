/** Every way to say at most, at least and per what, as it stands in a text. */
import { expect, test } from 'vitest'
import { amountsIn } from '#standard/review/amounts.ts'
import type { Amount } from '#standard/review/amount.ts'
import type { KnownLanguage } from '#standard/review/known-languages.ts'

function found(kind: Amount['kind'], text: string, language: KnownLanguage): readonly string[] {
  return amountsIn(text, language)
    .filter((amount) => amount.kind === kind)
    .map(({ key }) => key)
}

test.each([
  ['da', 'at most', 'højst 6'],
  ['da', 'at most', 'Højst seks'],
  ['da', 'at most', 'højest 6'],
  ['da', 'at most', 'maks 6'],
  ['da', 'at most', 'maks. 6'],
  ['da', 'at most', 'maksimalt 6'],
  ['da', 'at most', 'maksimum 6'],
  ['da', 'at most', 'op til 6'],
  ['da', 'at most', 'op til en uge'],
  ['da', 'at most', 'op til to uger'],
  ['da', 'at most', 'ikke mere end 6'],
  ['da', 'at most', 'aldrig længere end 6'],
  ['da', 'at most', 'ikke over 6'],
  ['da', 'at most', 'ikke ud over de 6'],
  ['da', 'at most', 'mindre end 6'],
  ['da', 'at most', 'under 6'],
  ['da', 'at least', 'mindst 6'],
  ['da', 'at least', 'minimum 6'],
  ['da', 'at least', 'ikke mindre end 6'],
  ['da', 'at least', 'ikke færre end 6'],
  ['da', 'at least', 'ikke kortere end 6'],
  ['da', 'at least', '6 eller mere'],
  ['da', 'at least', '6 og derover'],
  ['da', 'at least', '6 eller ældre'],
  ['da', 'at least', '6 eller flere'],
  ['da', 'at least', '6 og opefter'],
  ['da', 'at least', 'mere end 6'],
  ['da', 'at least', 'over 6'],
  ['en', 'at most', 'at most 6'],
  ['en', 'at most', 'At the most 6'],
  ['en', 'at most', 'max 6'],
  ['en', 'at most', 'max. 6'],
  ['en', 'at most', 'maximum 6'],
  ['en', 'at most', 'up to 6'],
  ['en', 'at most', 'up to a week'],
  ['en', 'at most', 'up to two weeks'],
  ['en', 'at most', 'no more than 6'],
  ['en', 'at most', 'not longer than 6'],
  ['en', 'at most', 'never over 6'],
  ['en', 'at most', 'less than 6'],
  ['en', 'at most', 'under 6'],
  ['en', 'at most', 'younger than 6'],
  ['en', 'at least', 'at least 6'],
  ['en', 'at least', 'at the least 6'],
  ['en', 'at least', 'minimum 6'],
  ['en', 'at least', 'no less than 6'],
  ['en', 'at least', 'not fewer than 6'],
  ['en', 'at least', 'not shorter than 6'],
  ['en', 'at least', 'no younger than 6'],
  ['en', 'at least', '6 or more'],
  ['en', 'at least', '6 and over'],
  ['en', 'at least', '6 or older'],
  ['en', 'at least', '6 and above'],
  ['en', 'at least', 'more than 6'],
  ['en', 'at least', 'over 6'],
  ['en', 'at least', 'older than 6'],
] as const)('in %s, %s: “%s”', (language, key, text) => {
  expect(new Set(found('limit', text, language))).toEqual(new Set([key]))
})

test.each([
  ['da', 'højst sandsynligt'],
  ['da', 'op til jul'],
  ['da', 'ikke mindst'],
  ['da', 'ikke over broen'],
  ['da', 'under et møde'],
  ['da', 'over et år'],
  ['da', 'ikke mere'],
  ['da', 'en mindstesats'],
  ['en', 'up to date'],
  ['en', 'no more'],
  ['en', 'under a roof'],
  ['en', 'over a year'],
  ['en', 'not under 6'],
  ['en', 'almost least of all'],
] as const)('in %s, “%s” is no limit', (language, text) => {
  expect(found('limit', text, language)).toEqual([])
})

test.each([
  ['da', 'per hour', ['pr. time', 'pr time', 'per time', 'i timen', 'hver time']],
  [
    'da',
    'per day',
    ['pr. dag', 'per dag', 'hver dag', 'pr. døgn', 'i døgnet', 'dagligt', 'daglig'],
  ],
  ['da', 'per day', ['gang om dagen', 'gange om dagen', 'time om dagen', 'timer om dagen']],
  ['da', 'per day', ['minutter om dagen', 'kr. om dagen', 'kroner om dagen']],
  ['da', 'per week', ['pr. uge', 'hver uge', 'om ugen', 'ugentligt', 'ugentlig']],
  [
    'da',
    'per month',
    ['pr. måned', 'hver måned', 'om måneden', 'i måneden', 'månedligt', 'månedlig'],
  ],
  ['da', 'per year', ['pr. år', 'hvert år', 'om året', 'årligt', 'årlig']],
  ['da', 'per meal', ['pr. måltid', 'hvert måltid', 'for et måltid']],
  ['da', 'per trip', ['pr. tur', 'hver vej', 'for en tur']],
  ['da', 'per visit', ['pr. besøg', 'hvert besøg']],
  ['en', 'per hour', ['an hour', 'per hour', 'each hour', 'every hour', 'hourly']],
  ['en', 'per day', ['a day', 'per day', 'each day', 'every day', 'daily']],
  ['en', 'per week', ['once a week', 'per week', 'each week', 'every week', 'Weekly']],
  ['en', 'per month', ['a month', 'per month', 'each month', 'every month', 'monthly']],
  [
    'en',
    'per year',
    ['a year', 'per year', 'each year', 'every year', 'yearly', 'annual', 'annually'],
  ],
  ['en', 'per meal', ['a meal', 'per meal', 'each meal', 'every meal']],
  ['en', 'per trip', ['a trip', 'per trip', 'each way', 'every journey', 'a ride']],
  ['en', 'per visit', ['a visit', 'per visit', 'each visit', 'every visit']],
] as const)('in %s, %s: %j', (language, key, texts) => {
  for (const text of texts) expect(found('rate', text, language), text).toEqual([key])
})

test.each([
  ['da', 'om dagen'],
  ['da', 'hverdag'],
  ['da', 'en uge'],
  ['da', 'ugen'],
  ['da', 'i et år'],
  ['en', 'within a week'],
  ['en', 'in a day'],
  ['en', 'after a month'],
  ['en', 'for a year'],
  ['en', 'more than an hour'],
  ['en', 'about an hour'],
  ['en', 'of a day'],
  ['en', 'half a year'],
  ['en', 'lasts a week'],
  ['en', 'takes a week'],
  ['en', 'daily life'],
  ['en', 'daily lives'],
  ['en', 'one week'],
] as const)('in %s, “%s” is no rate', (language, text) => {
  expect(found('rate', text, language)).toEqual([])
})
