/** What a text may speak of, told by its words alone: most speak of few things, so most need not be searched for. Pure. */
import type { KnownLanguage } from './known-languages.ts'
import { months, numberWords, ordinals } from './number-words.ts'

const subjects = ['phrase', 'number', 'day', 'month', 'single', 'limit', 'rate'] as const

export type Subject = 'digits' | (typeof subjects)[number]

export function subjectsOf(text: string, language: KnownLanguage): ReadonlySet<Subject> {
  const found = new Set<Subject>()
  if (/\d/u.test(text)) found.add('digits')
  if (/24|1[.,]5/u.test(text)) found.add('phrase')
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const subject of byWord[language].get(word) ?? []) found.add(subject)
  return found
}

type Words = Readonly<Record<(typeof subjects)[number], readonly string[]>>

const words: Readonly<Record<KnownLanguage, Words>> = {
  da: {
    phrase: split(
      'døgnet døgnåben døgnåbent halvandet halvanden halvt halve halv halvår hver hvert kvarter kvartal kvartalet kvartalsvis mandag mandage lør lørdag lørdage',
    ),
    number: [...Object.keys(numberWords.da), ...Object.keys(ordinals.da)],
    day: ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'].flatMap(daysOf),
    month: months.da,
    single: split('minut time døgn dag uge måned år'),
    limit: split(
      'højst højest maks maksimalt maksimum op mere længere ud under mindre mindst minimum færre kortere derover ældre flere opefter over',
    ),
    rate: split(
      'time timen dag dagen døgn døgnet uge ugen måned måneden år året dagligt daglig ugentligt ugentlig månedligt månedlig årligt årlig måltid tur vej besøg',
    ),
  },
  en: {
    phrase: split(
      'clock half quarter quarters quarterly fortnight fortnightly second other third fourth fifth noon monday mondays saturday saturdays',
    ),
    number: [...Object.keys(numberWords.en), ...Object.keys(ordinals.en)],
    day: split(
      'mon monday mondays tue tues tuesday tuesdays wed wednesday wednesdays thu thur thurs thursday thursdays fri friday fridays sat saturday saturdays sun sunday sundays',
    ),
    month: months.en.map((month) => month.toLowerCase()),
    single: split('minute hour day week month year'),
    limit: split(
      'most max maximum up more longer over than under least minimum less fewer older above',
    ),
    rate: split(
      'hour hourly day daily week weekly month monthly year yearly annual annually meal trip way journey ride visit',
    ),
  },
}

function split(list: string): readonly string[] {
  return list.split(' ')
}

function daysOf(start: string): readonly string[] {
  return ['', 'dag', 'dage', 'dagen', 'dagene', 'dags'].map((end) => start + end)
}

const byWord: Readonly<Record<KnownLanguage, ReadonlyMap<string, readonly Subject[]>>> = {
  da: subjectsByWord(words.da),
  en: subjectsByWord(words.en),
}

function subjectsByWord(table: Words): ReadonlyMap<string, readonly Subject[]> {
  const found = new Map<string, Subject[]>()
  for (const subject of subjects)
    for (const word of table[subject]) found.set(word, [...(found.get(word) ?? []), subject])
  return found
}
