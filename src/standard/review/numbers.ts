/** Finds the numbers that a text states, in digits or letters, with the unit they count. Pure. */
import type { Amount } from './amount.ts'
import type { KnownLanguage } from './known-languages.ts'
import { currencies, lengths, numberWords, ordinals, type Unit, units } from './number-words.ts'
import { wholeWords } from './whole-words.ts'

/** Digits. 1 is left out, as the other language may well write it “one” or “a”. */
export function digitsIn(text: string, language: KnownLanguage): Amount[] {
  const thousands = language === 'da' ? /(?<=\d)\.(?=\d{3}(?!\d))/gu : /(?<=\d),(?=\d{3}(?!\d))/gu
  const clock = text.replaceAll(thousands, '').replaceAll(afternoon, twentyFourHours)
  return [...clock.matchAll(/(?<![\d.,:])\d+(?:[.,:]\d+)*/gu)].flatMap(({ 0: digits, index }) => {
    const [before, after] = [clock.slice(0, index), clock.slice(index + digits.length)]
    const currency = unitBefore(before)
    const unit = currency ?? unitAfter(after, language)
    const shown = `${currency?.before ?? ''}${digits}${unit?.shown ?? ''}`
    const parts = digits.split(/[.,:]/u)
    const isParagraph = /§ ?$/u.test(before)
    return parts
      .filter((part, place) => place === 0 || !/^0+$/u.test(part))
      .map(Number)
      .filter((value) => value !== 1)
      .map((value) => ({
        ...amount(value, shown, !isParagraph, unit?.unit),
        ...(parts.length === 1 && lengthOf(value, unit?.unit)),
      }))
  })
}

/** Number words must be repeated where they count a unit, as in “six months”; “third” and “second” need not. */
export function wordsIn(text: string, language: KnownLanguage): Amount[] {
  return [...text.matchAll(wordPattern[language])].flatMap(({ 0: word, index }) => {
    const value = numberWords[language][word.toLowerCase()]
    if (value === undefined)
      return [amount(ordinals[language][word.toLowerCase()] ?? 0, word, false, undefined)]
    const unit = unitAfter(text.slice(index + word.length), language)
    return [
      {
        ...amount(value, `${word}${unit?.shown ?? ''}`, unit !== undefined, unit?.unit),
        ...lengthOf(value, unit?.unit),
      },
    ]
  })
}

const wordPattern: Readonly<Record<KnownLanguage, RegExp>> = {
  da: anyOf('da'),
  en: anyOf('en'),
}

function anyOf(language: KnownLanguage): RegExp {
  const words = [...Object.keys(numberWords[language]), ...Object.keys(ordinals[language])]
  return new RegExp(wholeWords(words.join('|')), 'giu')
}

/** “A week”, “1 week”: nothing that the other text must repeat, but as long as “7 days”. */
export function singlesIn(text: string, language: KnownLanguage): Amount[] {
  return [...text.matchAll(single[language])].flatMap(({ 0: article, index }) => {
    const unit = unitAfter(text.slice(index + article.length), language, false)
    const length = lengthOf(1, unit?.unit)
    if (!unit || !length) return []
    return [
      {
        key: `one ${unit.unit}`,
        shown: `${article}${unit.shown}`,
        mustBeRepeated: false,
        ...length,
      },
    ]
  })
}

const single: Readonly<Record<KnownLanguage, RegExp>> = {
  da: new RegExp(`(?<![\\d.,:])${wholeWords('en|et|én|ét|1')}(?= )`, 'giu'),
  en: new RegExp(`(?<![\\d.,:])${wholeWords('a|an|one|1')}(?= )`, 'giu'),
}

function amount(
  value: number,
  shown: string,
  mustBeRepeated: boolean,
  unit: Unit | undefined,
): Amount {
  return { key: `${value}`, shown, mustBeRepeated, ...(unit ? { unit } : {}) }
}

function lengthOf(value: number, unit: Unit | undefined): Pick<Amount, 'length'> | undefined {
  const length = unit && lengths[unit]
  return length && { length: `${value * length.each} ${length.in}` }
}

interface FoundUnit {
  readonly unit: Unit
  /** With what stands between it and the number. */
  readonly shown: string
}

/** “DKK 50”. */
function unitBefore(text: string): (FoundUnit & { readonly before: string }) | undefined {
  for (const [end, unit] of currencies) {
    const [before] = end.exec(text) ?? []
    if (before !== undefined) return { unit, before, shown: '' }
  }
  return undefined
}

/** The unit that follows, at once or after one word: “14 days”, “six-month”, “six whole months”, “14 working days”. */
function unitAfter(
  text: string,
  language: KnownLanguage,
  mayBeLater = true,
): FoundUnit | undefined {
  const [, gap = '', word = '', second = ''] =
    /^(\. (?=\p{Ll})|[ -])?([\p{L}%€]+)?(?: (\p{L}+))?/u.exec(text) ?? []
  const whole = second ? `${word} ${second}` : word
  for (const [start, unit] of units[language]) {
    const [said] = start.exec(whole.toLowerCase()) ?? []
    if (said !== undefined) return { unit, shown: gap + (said.length > word.length ? whole : word) }
  }
  if (!mayBeLater || gap.startsWith('.')) return undefined
  const later = units[language].find(([start]) => start.test(second.toLowerCase()))
  return later && { unit: later[1], shown: gap + whole }
}

const afternoon = /(\d{1,2})((?:[.:]\d{2})?) ?([ap])\.?m\.?(?!\p{L})/giu

function twentyFourHours(_: string, hour: string, minutes: string, half: string): string {
  const isAfternoon = half.toLowerCase() === 'p'
  return `${(Number(hour) % 12) + (isAfternoon ? 12 : 0)}${minutes}`
}
