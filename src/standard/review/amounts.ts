/** Everything that a text states so that two texts can be compared: numbers, dates, phones, paragraphs, limits. Pure. */
import { type InEach, inEach } from '#guide/in-each.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { Amount } from './amount.ts'
import { daysIn, monthsIn } from './days-and-months.ts'
import { isKnown, type KnownLanguage } from './known-languages.ts'
import { limitsIn, ratesIn } from './limits-and-rates.ts'
import { months, phrases } from './number-words.ts'
import { digitsIn, singlesIn, wordsIn } from './numbers.ts'
import { eachWithSign, paragraphsIn } from './paragraphs.ts'
import { phones } from './phones.ts'
import { subjectsOf } from './subjects.ts'
import { groupsOf, matchedGroup } from './whole-words.ts'

const known = new WeakMap<Multilingual, InEach<readonly Amount[]>>()

/** In each language. Remembered as long as the text itself: several checks ask, and standards share texts. */
export function amountsOf(text: Multilingual): InEach<readonly Amount[]> {
  const amounts =
    known.get(text) ??
    inEach((language) =>
      isKnown(language) ? amountsIn(text[language], language) : amountsInDigits(text[language]),
    )
  known.set(text, amounts)
  return amounts
}

/** What can be told in any language: digits as they stand, whatever they count. */
export function amountsInDigits(text: string): readonly Amount[] {
  const { found, rest } = withoutPhones(text.normalize('NFC').replaceAll(/\s/gu, ' '))
  const digits = [...rest.matchAll(/\d+/gu)].map(([shown]) => shown)
  return [
    ...found,
    // As in the languages that are known, one may be a word and zeros are mostly minutes or øre.
    ...digits
      .filter((shown) => Number(shown) > 1)
      .map((shown) => ({ key: `${Number(shown)}`, shown, mustBeRepeated: true })),
  ]
}

export function amountsIn(text: string, language: KnownLanguage): readonly Amount[] {
  const plain = text.normalize('NFC').replaceAll(/\s/gu, ' ')
  const hidden = subjectsOf(plain, language)
  if (hidden.size === 0) return []
  const told = hidden.has('digits') ? withDates(plain, language) : plain
  const shown = hidden.has('phrase') ? withoutPhrases(told, language) : told
  const { found, rest } = withoutPhones(shown)
  const subjects = shown === plain ? hidden : subjectsOf(shown, language)
  return [
    ...found,
    ...(subjects.has('digits') ? paragraphsIn(rest) : []),
    ...(subjects.has('month') ? monthsIn(rest, language) : []),
    ...(subjects.has('day') ? daysIn(rest, language) : []),
    ...(subjects.has('digits') ? digitsIn(eachWithSign(rest), language) : []),
    ...(subjects.has('number') ? wordsIn(rest, language) : []),
    ...(subjects.has('single') ? singlesIn(rest, language) : []),
    ...(subjects.has('limit') ? limitsIn(rest, language) : []),
    ...(subjects.has('rate') ? ratesIn(rest, language) : []),
  ]
}

function withoutPhones(text: string): { found: readonly Amount[]; rest: string } {
  const found = phones(text)
  return {
    found: found.map(({ number, shown }) => ({
      key: `phone ${number}`,
      shown,
      mustBeRepeated: true,
    })),
    rest: found.reduce((rest, phone) => rest.replace(phone.shown, ' '), text),
  }
}

/** “1.1.2026” as “1. januar 2026” and “1 January 2026”; what is no date as it stands. */
function withDates(text: string, language: KnownLanguage): string {
  return text.replaceAll(
    /(?<![\d.,:/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/gu,
    (shown, day: string, _: string, month: string, year: string) => {
      const name = months[language][Number(month) - 1]
      return name === undefined ? shown : `${day}. ${name} ${year}`
    },
  )
}

function withoutPhrases(text: string, language: KnownLanguage): string {
  return text.replaceAll(
    phrasePattern[language],
    (_, ...groups) => phrases[language][matchedGroup(groups)]?.[1] ?? '',
  )
}

/** One pattern for all phrases: searching once is quicker than once for each. */
const phrasePattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(groupsOf(phrases.da.map(([phrase]) => phrase.source)), 'giu'),
  en: new RegExp(groupsOf(phrases.en.map(([phrase]) => phrase.source)), 'giu'),
}
