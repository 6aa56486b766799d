/** Finds the paragraphs of laws that a text names. Pure. */
import type { Amount } from './amount.ts'

const paragraph = String.raw`\d+(?: ?[a-z](?![\p{L}\d]))?`
const more = String.raw`(?:,| og| and| eller| or| til| to| ?[–-]) ?(?:§ ?)?${paragraph}`

const one = new RegExp(`(§|section|paragraf) ?(${paragraph})`, 'giu')
const several = new RegExp(`(§§|sections|paragraffer(?:ne)?) ?(${paragraph}(?:${more})*)`, 'giu')
const eachOf = /(til|to|[–-])? ?(\d+)(?: ?([a-z])(?!\p{L}))?/giu

/** “§ 82 b”, which English may also call “section 82 b”; a section may as well be one of the document's. */
export function paragraphsIn(text: string): Amount[] {
  const listed = [...text.matchAll(several)].flatMap(([, sign = '', list = '']) =>
    inList(sign, list),
  )
  const single = [...text.replaceAll(several, ' ').matchAll(one)].map(
    ([shown, sign = '', number = '']) => stated(number, shown, sign),
  )
  return [...listed, ...single]
}

/** “§§ 96 og 98” as “§ 96 og § 98”: none of the numbers is one that counts something. */
export function eachWithSign(text: string): string {
  return text.replaceAll(several, (list, sign: string) =>
    sign === '§§' ? list.replaceAll(/§* ?(\d+)/gu, ' § $1') : list,
  )
}

/** Of “§§ 96-98” those between may be left out, or written out. */
function inList(sign: string, list: string): Amount[] {
  let before = 0
  return [...list.matchAll(eachOf)].flatMap(([, range, figure = '', letter = '']) => {
    const number = Number(figure)
    const between = range ? numbersBetween(before, number) : []
    before = number
    const shown = `${sign.startsWith('§') ? '§' : sign} ${figure}${letter && ` ${letter}`}`
    return [...between.flatMap((each) => optional(`${each}`)), stated(figure + letter, shown, sign)]
  })
}

function stated(number: string, shown: string, sign: string): Amount {
  return { key: keyOf(number), shown, mustBeRepeated: sign.startsWith('§') }
}

/** As a paragraph, and as the number that the other text may have in a list. */
function optional(number: string): Amount[] {
  return [keyOf(number), number].map((key) => ({ key, shown: number, mustBeRepeated: false }))
}

function keyOf(number: string): string {
  return `§ ${number.replaceAll(' ', '').toLowerCase()}`
}

/** A range longer than this is no list of paragraphs that a text would write out. */
const longestRange = 20

function numbersBetween(first: number, last: number): number[] {
  const count = last - first - 1
  return count > 0 && count < longestRange
    ? Array.from({ length: count }, (_, index) => first + 1 + index)
    : []
}
