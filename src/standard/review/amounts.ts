/** Finds the numbers, dates, phones and paragraphs that a text states, so that two texts can be compared. Pure. */
import { type InEach, inEach } from '#guide/in-each.ts'
import type { Multilingual } from '../schema/primitives.ts'
import { isKnown, type KnownLanguage } from './known-languages.ts'
import { months, numberWords, phrases, type Unit, units } from './number-words.ts'
import { phones } from './phones.ts'
import { wholeWords } from './whole-words.ts'

/** One amount; equal keys say the same in any language. */
interface Amount {
  readonly key: string
  /** As the text has it, for messages. */
  readonly shown: string
  /** False for what need not be repeated: “two” may be “both” in the other text. */
  readonly mustBeRepeated: boolean
  readonly unit?: Unit
}

/** What `text` states and `other` does not, as `text` has it: a missing amount, or one with another unit. */
export function missingIn(other: readonly Amount[], text: readonly Amount[]): readonly string[] {
  const missing = text.filter(({ key, unit, mustBeRepeated }) => {
    const equals = other.filter((amount) => amount.key === key)
    if (equals.length === 0) return mustBeRepeated
    return (
      unit !== undefined &&
      equals.every((amount) => amount.unit !== undefined && amount.unit !== unit)
    )
  })
  return [...new Set(missing.map((amount) => amount.shown))]
}

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
  const plain = text.normalize('NFC').replaceAll(/\s/gu, ' ')
  const found = phones(plain)
  const withoutPhones = found.reduce((rest, phone) => rest.replace(phone.shown, ' '), plain)
  const digits = [...withoutPhones.matchAll(/\d+/gu)].map(([shown]) => shown)
  return [
    ...found.map(({ number, shown }) => ({ key: `phone ${number}`, shown, mustBeRepeated: true })),
    // As in the languages that are known, one may be a word and zeros are mostly minutes or øre.
    ...digits
      .filter((shown) => Number(shown) > 1)
      .map((shown) => amount(Number(shown), shown, true, undefined)),
  ]
}

export function amountsIn(text: string, language: KnownLanguage): readonly Amount[] {
  if (!mayState[language].test(text)) return []
  const plain = text
    .normalize('NFC')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(
      phrasePattern[language],
      (_, ...groups) => phrases[language][matched(groups)]?.[1] ?? '',
    )
  const found = phones(plain)
  const withoutPhones = found.reduce((rest, phone) => rest.replace(phone.shown, ' '), plain)
  return [
    ...found.map(({ number, shown }) => ({ key: `phone ${number}`, shown, mustBeRepeated: true })),
    ...paragraphsIn(withoutPhones),
    ...monthsIn(withoutPhones, language),
    ...numbersIn(withoutPhones, language),
    ...wordsIn(withoutPhones, language),
  ]
}

/** “§ 82 b”, which English may also call “section 82 b”; a section may as well be one of the document's. */
function paragraphsIn(text: string): Amount[] {
  return [...text.matchAll(/(§+|sections?|paragraf) ?(\d+)(?: ?([a-z])(?![\p{L}\d]))?/giu)].map(
    ([shown, sign = '', number = '', letter = '']) => ({
      key: `§ ${number}${letter.toLowerCase()}`,
      shown,
      mustBeRepeated: sign.startsWith('§'),
    }),
  )
}

function monthsIn(text: string, language: KnownLanguage): Amount[] {
  return [...text.matchAll(monthPattern[language])].map(([shown, ...groups]) => ({
    key: `month ${matched(groups) + 1}`,
    shown,
    mustBeRepeated: true,
  }))
}

/** Digits. 1 is left out, as the other language may well write it “one” or “a”. */
function numbersIn(text: string, language: KnownLanguage): Amount[] {
  const thousands = language === 'da' ? /(?<=\d)\.(?=\d{3}(?!\d))/gu : /(?<=\d),(?=\d{3}(?!\d))/gu
  const clock = text.replaceAll(thousands, '').replaceAll(afternoon, twentyFourHours)
  return [...clock.matchAll(/(?<![\d.,:])\d+(?:[.,:]\d+)*/gu)].flatMap((match) => {
    const unit = unitAfter(clock.slice(match.index + match[0].length), language)
    const parts = match[0].split(/[.,:]/u)
    const told = parts.filter((part, index) => index === 0 || !/^0+$/u.test(part)).map(Number)
    const isParagraph = /§ ?$/u.test(clock.slice(0, match.index))
    return told
      .filter((value) => value !== 1)
      .map((value) =>
        amount(
          value,
          unit?.shown ? `${match[0]}${unit.shown}` : match[0],
          !isParagraph,
          unit?.unit,
        ),
      )
  })
}

/** Number words must be repeated where they count a unit, as in “six months”. */
function wordsIn(text: string, language: KnownLanguage): Amount[] {
  return [...text.matchAll(wordPattern[language])].flatMap((match) => {
    const value = numberWords[language][match[0].toLowerCase()]
    if (value === undefined) return []
    const unit = unitAfter(text.slice(match.index + match[0].length), language)
    return [amount(value, `${match[0]}${unit?.shown ?? ''}`, unit !== undefined, unit?.unit)]
  })
}

const wordPattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(wholeWords(Object.keys(numberWords.da).join('|')), 'giu'),
  en: new RegExp(wholeWords(Object.keys(numberWords.en).join('|')), 'giu'),
}

function amount(
  value: number,
  shown: string,
  mustBeRepeated: boolean,
  unit: Unit | undefined,
): Amount {
  return { key: `${value}`, shown, mustBeRepeated, ...(unit ? { unit } : {}) }
}

/** The unit that follows, at once or after one word: “14 days”, “six-month”, “six whole months”, “14 working days”. */
function unitAfter(
  text: string,
  language: KnownLanguage,
): { unit: Unit; shown: string } | undefined {
  const [, gap = '', word = '', second = ''] =
    /^([ -]?)([\p{L}%]+)?(?: (\p{L}+))?/u.exec(text) ?? []
  const whole = second ? `${word} ${second}` : word
  for (const [start, unit] of units[language]) {
    const [said] = start.exec(whole.toLowerCase()) ?? []
    if (said !== undefined) return { unit, shown: gap + (said.length > word.length ? whole : word) }
  }
  const later = units[language].find(([start]) => start.test(second.toLowerCase()))
  return later && { unit: later[1], shown: gap + whole }
}

const afternoon = /(\d{1,2})((?:[.:]\d{2})?) ?([ap])\.?m\.?(?!\p{L})/giu

function twentyFourHours(_: string, hour: string, minutes: string, half: string): string {
  const isAfternoon = half.toLowerCase() === 'p'
  return `${(Number(hour) % 12) + (isAfternoon ? 12 : 0)}${minutes}`
}

/** One pattern for a whole table, a group for each of its lines: searching once is quicker than once for each. */
const phrasePattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(groupsOf(phrases.da.map(([phrase]) => phrase.source)), 'giu'),
  en: new RegExp(groupsOf(phrases.en.map(([phrase]) => phrase.source)), 'giu'),
}

const monthPattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(wholeWords(groupsOf(months.da)), 'giu'),
  en: new RegExp(wholeWords(groupsOf(months.en.map(englishMonth))), 'gu'),
}

/** “May” and “March” are months only beside a number or a preposition. */
function englishMonth(month: string): string {
  if (month !== 'May' && month !== 'March') return month
  const before = '\\d|\\b(?:in|of|since|until|by|from|before|after|during|and)'
  return `(?<=(?:${before}) )${month}|${month}(?= \\d)`
}

function groupsOf(patterns: readonly string[]): string {
  return patterns.map((pattern) => `(${pattern})`).join('|')
}

/** Which of the groups has matched. */
function matched(groups: readonly unknown[]): number {
  return groups.findIndex((group) => group !== undefined)
}

/** Most texts state nothing that counts; this tells quickly, and so does not look at how a word begins. */
const mayState: Readonly<Record<KnownLanguage, RegExp>> = { da: anyOf('da'), en: anyOf('en') }

function anyOf(language: KnownLanguage): RegExp {
  const words = [...Object.keys(numberWords[language]), ...months[language]].join('|')
  const hidden = phrases[language].map(([phrase]) => phrase.source).join('|')
  return new RegExp(`\\d|(?:${words})(?!\\p{L})|${hidden}`, 'iu')
}
