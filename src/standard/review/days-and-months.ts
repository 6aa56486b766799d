/** Finds the days of the week and the months that a text names. Pure. */
import type { Amount } from './amount.ts'
import type { KnownLanguage } from './known-languages.ts'
import { months, weekdays } from './number-words.ts'
import { groupsOf, matchedGroup, wholeWords } from './whole-words.ts'

export function daysIn(text: string, language: KnownLanguage): Amount[] {
  return named(text, dayPattern[language], 'weekday')
}

export function monthsIn(text: string, language: KnownLanguage): Amount[] {
  return named(text, monthPattern[language], 'month')
}

function named(text: string, pattern: RegExp, what: string): Amount[] {
  return [...text.matchAll(pattern)].map(([shown, ...groups]) => ({
    key: `${what} ${matchedGroup(groups) + 1}`,
    shown,
    // Short forms stand as often for other words: “Sun”, “man.”.
    mustBeRepeated: what === 'month' || /dag|day/iu.test(shown),
  }))
}

const monthPattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(wholeWords(groupsOf(months.da)), 'giu'),
  en: new RegExp(wholeWords(groupsOf(months.en.map(englishMonth))), 'gu'),
}

const dayPattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(wholeWords(groupsOf(weekdays.da)), 'giu'),
  en: new RegExp(wholeWords(groupsOf(weekdays.en)), 'gu'),
}

/** “May” and “March” are months only beside a number or a preposition. */
function englishMonth(month: string): string {
  if (month !== 'May' && month !== 'March') return month
  const before = '\\d|\\b(?:in|of|since|until|by|from|before|after|during|and)'
  return `(?<=(?:${before}) )${month}|${month}(?= \\d)`
}
