/** How Danish and English write numbers, units, months and days of the week in letters. Tables only. */
import type { KnownLanguage } from './known-languages.ts'

/** From two, as “en” and “one” are mostly no numbers; “twice” says two as well, and “third” three. */
export const numberWords: Readonly<Record<KnownLanguage, Readonly<Record<string, number>>>> = {
  da: {
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    tretten: 13,
    fjorten: 14,
    femten: 15,
    seksten: 16,
    sytten: 17,
    atten: 18,
    nitten: 19,
    tyve: 20,
    tredive: 30,
    fyrre: 40,
    halvtreds: 50,
    tres: 60,
    halvfjerds: 70,
    firs: 80,
    halvfems: 90,
  },
  en: {
    two: 2,
    twice: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
}

/** They count no unit: “den tredje dag” is no three days. */
export const ordinals: Readonly<Record<KnownLanguage, Readonly<Record<string, number>>>> = {
  da: {
    andet: 2,
    ...numbered(
      'anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende',
    ),
  },
  en: numbered(
    'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
}

function numbered(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + 2]))
}

export type Unit =
  | 'minute'
  | 'hour'
  | 'workday'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'percent'
  | 'krone'
  | 'øre'
  | 'euro'

/** How long a unit is. A month has no fixed number of days, nor a working day of hours. */
export const lengths: Readonly<
  Partial<Record<Unit, { readonly in: 'minutes' | 'months'; readonly each: number }>>
> = {
  minute: { in: 'minutes', each: 1 },
  hour: { in: 'minutes', each: 60 },
  day: { in: 'minutes', each: 24 * 60 },
  week: { in: 'minutes', each: 7 * 24 * 60 },
  month: { in: 'months', each: 1 },
  year: { in: 'months', each: 12 },
}

/** The start of what follows a number; the first that fits counts. */
export const units: Readonly<Record<KnownLanguage, readonly (readonly [RegExp, Unit])[]>> = {
  da: [
    [/^minut/u, 'minute'],
    [/^time(r|rs|s)?(?!\p{L})/u, 'hour'],
    [/^(hver|arbejds)dag/u, 'workday'],
    [/^((kalender)?dag(e|es|s)?|døgn(et|s)?)(?!\p{L})/u, 'day'],
    [/^uge/u, 'week'],
    [/^måned/u, 'month'],
    [/^år(s|ig|ige)?(?!\p{L})/u, 'year'],
    [/^(%|procent|pct)/u, 'percent'],
    [/^(kr|krone(r|rs)?|dkk)(?!\p{L})/u, 'krone'],
    [/^øre(?!\p{L})/u, 'øre'],
    [/^(euro|eur|€)(?!\p{L})/u, 'euro'],
  ],
  en: [
    [/^minute/u, 'minute'],
    [/^hour/u, 'hour'],
    [/^(working|business|week)[ -]?days?(?!\p{L})/u, 'workday'],
    [/^(calendar )?days?(?!\p{L})/u, 'day'],
    [/^week/u, 'week'],
    [/^month/u, 'month'],
    [/^year/u, 'year'],
    [/^(%|per ?cent)/u, 'percent'],
    [/^(kr|krone[rs]?|dkk)(?!\p{L})/u, 'krone'],
    [/^øre(?!\p{L})/u, 'øre'],
    [/^(euros?|eur|€)(?!\p{L})/u, 'euro'],
  ],
}

/** What may stand before an amount, in any language. */
export const currencies: readonly (readonly [RegExp, Unit])[] = [
  [/(?<!\p{L})(?:DKK|kr\.?) ?$/iu, 'krone'],
  [/(?:(?<!\p{L})EUR|€) ?$/iu, 'euro'],
]

export const months: Readonly<Record<KnownLanguage, readonly string[]>> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** Without groups, as all are put into one pattern; in English, their short forms as well. */
export const weekdays: Readonly<Record<KnownLanguage, readonly string[]>> = {
  da: ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'].map(
    (day) => `${day}dag(?:e|en|ene|s)?|${day}\\.`,
  ),
  en: [
    'Mon(?:days?)?',
    'Tue(?:s|sdays?)?',
    'Wed(?:nesdays?)?',
    'Thu(?:rs?|rsdays?)?',
    'Fri(?:days?)?',
    'Sat(?:urdays?)?',
    'Sun(?:days?)?',
  ],
}

/**
 * Phrases that hide a number, and the way to write them that shows it; round the clock is no number at all. Without
 * groups, as all are put into one pattern.
 */
export const phrases: Readonly<Record<KnownLanguage, readonly (readonly [RegExp, string])[]>> = {
  da: [
    [/døgnet rundt|døgnåbent?|24 timer i døgnet/u, ''],
    [/halvandet års?(?!\p{L})|(?<![\d.,])1,5 år(?!\p{L})/u, '18 måneder'],
    [/halv[te] års?(?!\p{L})|halvår(?!\p{L})/u, '6 måneder'],
    [/halvanden times?(?!\p{L})|(?<![\d.,])1,5 timer?(?!\p{L})/u, '90 minutter'],
    [/(?<!\p{L})halv times?(?!\p{L})/u, '30 minutter'],
    [/tre kvarter(?!\p{L})/u, '45 minutter'],
    [/(?<!\p{L})et kvarter(?!\p{L}| i(?!\p{L}))/u, '15 minutter'],
    [/(?<!\p{L})kvartal(?:et)?(?!\p{L})|kvartalsvis/u, '3 måneder'],
    [/mandage?(?: til | ?[–-] ?)fredage?(?!\p{L})/u, 'hverdage'],
    [/lørdage?(?: og | ?[–-] ?)søndage?(?!\p{L})|lør- og søndage?(?!\p{L})/u, ''],
    [/(?<=hvert? )and(?:en|et)(?!\p{L})/u, '2'],
    [/(?<=hvert? )tredje(?!\p{L})/u, '3'],
    [/(?<=hvert? )fjerde(?!\p{L})/u, '4'],
    [/(?<=hvert? )femte(?!\p{L})/u, '5'],
  ],
  en: [
    [/(?:a)?round the clock|24 hours a day|24\/7/u, ''],
    [/a year and a half|one and a half years|(?<![\d.,])1\.5 years/u, '18 months'],
    [/half a year|half[ -]year/u, '6 months'],
    [/an hour and a half|one and a half hours|(?<![\d.,])1\.5 hours/u, '90 minutes'],
    [/three[ -]quarters of an hour/u, '45 minutes'],
    [/quarter of an hour/u, '15 minutes'],
    [/half an hour|half[ -]hour/u, '30 minutes'],
    [/(?<=(?:every|each|per|a) )quarter(?!\p{L}| of)|quarterly/u, '3 months'],
    [/fortnightly/u, 'every 14 days'],
    [/fortnight/u, '14 days'],
    [/Mondays?(?: to | through | ?[–-] ?)Fridays?(?!\p{L})/u, 'weekdays'],
    [/Saturdays?(?: and | or | ?[–-] ?)Sundays?(?!\p{L})/u, ''],
    [/(?<=every )(?:second|other)(?!\p{L})/u, '2'],
    [/(?<=every )third(?!\p{L})/u, '3'],
    [/(?<=every )fourth(?!\p{L})/u, '4'],
    [/(?<=every )fifth(?!\p{L})/u, '5'],
    [/(?<!\p{L})noon(?!\p{L})/u, '12'],
  ],
}
