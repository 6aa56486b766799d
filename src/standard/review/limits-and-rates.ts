/** Finds what a text says of its amounts: at most or at least, per month or per meal. Pure. */
import type { Amount } from './amount.ts'
import type { KnownLanguage } from './known-languages.ts'
import { groupsOf, matchedGroup, wholeWords } from './whole-words.ts'

export function limitsIn(text: string, language: KnownLanguage): Amount[] {
  return found(text, 'limit', limits[language], limitPattern[language])
}

export function ratesIn(text: string, language: KnownLanguage): Amount[] {
  return found(text, 'rate', rates[language], ratePattern[language])
}

type Table = readonly (readonly [key: string, pattern: string])[]
type Tables = Readonly<Record<KnownLanguage, Table>>

function found(
  text: string,
  kind: Amount['kind'] & string,
  table: Table,
  pattern: RegExp,
): Amount[] {
  return [...text.matchAll(pattern)].flatMap(([shown, ...groups]) => {
    const [key] = table[matchedGroup(groups)] ?? []
    return key === undefined ? [] : [{ key, shown: shown.trim(), mustBeRepeated: false, kind }]
  })
}

/** Without groups, as each table is put into one pattern. */
const limits: Tables = {
  da: [
    [
      'at most',
      String.raw`højst(?! sandsynlig)|højest|maks(?:\.|imalt|imum)?|op til(?= (?:\d|en |et |to |tre |fire |fem |seks ))|(?:ikke|aldrig) (?:mere|længere|over|ud over)(?= end|(?: de)? \d)|mindre end|(?<!ikke )under (?=\d)`,
    ],
    [
      'at least',
      String.raw`(?<!ikke )mindst|minimum|ikke (?:mindre|færre|kortere) end|(?:eller|og) (?:mere|derover|ældre|flere|opefter)|(?<!ikke |aldrig )(?:mere end|over (?=\d))`,
    ],
  ],
  en: [
    [
      'at most',
      String.raw`at (?:the )?most|max(?:\.|imum)?|up to(?= (?:\d|a |an |one |two |three |four |five |six ))|(?:not?|never) (?:more|longer|over)(?= than| \d)|(?<!not )less than|(?<!not )under (?=\d)|younger than`,
    ],
    [
      'at least',
      String.raw`at (?:the )?least|minimum|not? (?:less|fewer|shorter|younger) than|(?:or|and) (?:more|over|older|above)|(?<!not? |never )(?:more than|over (?=\d))|older than`,
    ],
  ],
}

const rates: Tables = {
  da: [
    ['per hour', String.raw`(?:pr\.?|per|i|hver) time(?:n)?`],
    [
      'per day',
      String.raw`(?:pr\.?|per|hver) (?:dag|døgn)|i døgnet|dagligt?|(?<=(?:gange?|timer?|minutter|kr\.|kroner) )om dagen`,
    ],
    ['per week', String.raw`(?:pr\.?|per|hver) uge|om ugen|ugentligt?`],
    ['per month', String.raw`(?:pr\.?|per|hver) måned|(?:om|i) måneden|månedligt?`],
    ['per year', String.raw`(?:pr\.?|per|hvert) år|om året|årligt?`],
    ['per meal', String.raw`(?:pr\.?|per|hvert|for et) måltid`],
    ['per trip', String.raw`(?:pr\.?|per|hver|for en) (?:tur|vej)`],
    ['per visit', String.raw`(?:pr\.?|per|hvert) besøg`],
  ],
  en: [
    ['per hour', String.raw`(?:${apart('an')}|per|each|every) hour|hourly`],
    ['per day', String.raw`(?:${apart('a')}|per|each|every) day|daily(?! li[fv])`],
    ['per week', String.raw`(?:${apart('a')}|per|each|every) week|weekly`],
    ['per month', String.raw`(?:${apart('a')}|per|each|every) month|monthly`],
    ['per year', String.raw`(?:${apart('a')}|per|each|every) year|yearly|annual(?:ly)?`],
    ['per meal', String.raw`(?:a|per|each|every) meal`],
    ['per trip', String.raw`(?:a|per|each|every) (?:trip|way|journey|ride)`],
    ['per visit', String.raw`(?:a|per|each|every) visit`],
  ],
}

/** “A week” after such a word is a stretch of time and no rate: “within a week”. */
function apart(article: string): string {
  return `(?<!\\b(?:within|in|after|for|than|about|of|half|lasts|takes) )${article}`
}

const limitPattern = patternsOf(limits)
const ratePattern = patternsOf(rates)

function patternsOf({ da, en }: Tables): Readonly<Record<KnownLanguage, RegExp>> {
  return { da: patternOf(da), en: patternOf(en) }
}

function patternOf(table: Table): RegExp {
  return new RegExp(wholeWords(groupsOf(table.map(([, pattern]) => pattern))), 'giu')
}
