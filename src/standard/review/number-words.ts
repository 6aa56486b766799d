/** How Danish and English write numbers, units of time and months in letters. Tables only. */
import type { KnownLanguage } from './known-languages.ts'

/** From two, as “en” and “one” are mostly no numbers; “twice” says two as well. */
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
  },
}

export type Unit = 'minute' | 'hour' | 'workday' | 'day' | 'week' | 'month' | 'year' | 'percent'

/** The start of what follows a number; the first that fits counts. */
export const units: Readonly<Record<KnownLanguage, readonly (readonly [RegExp, Unit])[]>> = {
  da: [
    [/^minut/u, 'minute'],
    [/^time(r|rs|s)?(?!\p{L})/u, 'hour'],
    [/^(hver|arbejds)dag/u, 'workday'],
    [/^(kalender)?dag(e|es|s)?(?!\p{L})/u, 'day'],
    [/^uge/u, 'week'],
    [/^måned/u, 'month'],
    [/^år(s|ig|ige)?(?!\p{L})/u, 'year'],
    [/^(%|procent|pct)/u, 'percent'],
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
  ],
}

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

/**
 * Phrases that hide a number, and the way to write them that shows it; round the clock is no number at all. Without
 * groups, as all are put into one pattern.
 */
export const phrases: Readonly<Record<KnownLanguage, readonly (readonly [RegExp, string])[]>> = {
  da: [
    [/døgnet rundt|døgnåbent?|24 timer i døgnet/u, ''],
    [/halvandet års?(?!\p{L})/u, '18 måneder'],
    [/halvt års?(?!\p{L})|halvår(?!\p{L})/u, '6 måneder'],
    [/(?<=hvert? )and(?:en|et)(?!\p{L})/u, '2'],
    [/(?<=hvert? )tredje(?!\p{L})/u, '3'],
    [/(?<=hvert? )fjerde(?!\p{L})/u, '4'],
    [/(?<=hvert? )femte(?!\p{L})/u, '5'],
  ],
  en: [
    [/(?:a)?round the clock|24 hours a day|24\/7/u, ''],
    [/a year and a half|one and a half years/u, '18 months'],
    [/half a year|half[ -]year/u, '6 months'],
    [/fortnight/u, '14 days'],
    [/(?<=every )(?:second|other)(?!\p{L})/u, '2'],
    [/(?<=every )third(?!\p{L})/u, '3'],
    [/(?<=every )fourth(?!\p{L})/u, '4'],
    [/(?<=every )fifth(?!\p{L})/u, '5'],
    [/(?<!\p{L})noon(?!\p{L})/u, '12'],
  ],
}
