/** Prices as people write them, made at build. Pure. */
import type { Price } from '#guide/guide.ts'
import { inEach } from '#guide/in-each.ts'
import { type Language, languageTable } from '#guide/languages.ts'
import { fill } from './fill.ts'
import { guideWords } from './guide-words.ts'
import { longDate } from './long-date.ts'

export interface PriceToWord {
  /** Kroner, with øre as decimals. */
  readonly amount: number
  readonly per?: keyof (typeof guideWords)[Language]['price']['per']
  readonly limit?: 'at-most' | 'from'
  /** What tells it from other prices. */
  readonly what?: string
  /** YYYY-MM-DD */
  readonly validFrom?: string
  /** YYYY-MM-DD */
  readonly reviewDue?: string
}

export function toPrice(price: PriceToWord, language: Language): Price {
  const { per, limit, what, validFrom, reviewDue } = price
  const words = guideWords[language]
  const oere = Math.round(price.amount * 100)
  const plain = fill(words.price.amount, { amount: inKroner(oere, language) })
  const paid = per === undefined ? plain : fill(words.price.per[per], { price: plain })
  const limited = limit === undefined ? paid : fill(words.price.limit[limit], { price: paid })
  const named =
    what === undefined ? asStart(limited) : fill(words.price.of, { what, price: limited })
  const dated =
    validFrom === undefined
      ? named
      : fill(words.price.validFrom, { price: named, date: longDate(validFrom, language) })
  return {
    oere,
    ...(per !== undefined && { per }),
    // Not after “kr.”, which ends a sentence as well.
    text: dated.endsWith('.') ? dated : `${dated}.`,
    alone: asStart(limited),
    ...(limit !== 'at-most' && { from: asStart(fill(words.price.limit.from, { price: paid })) }),
    ...(reviewDue !== undefined && {
      reviewDue,
      overdue: fill(words.price.overdue, { date: longDate(reviewDue, language) }),
    }),
  }
}

const formats = inEach((language) => {
  const ofDigits = (digits: number) =>
    new Intl.NumberFormat(languageTable[language].locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  return { whole: ofDigits(0), withOere: ofDigits(2) }
})

/** Øre are shown where there are any. */
function inKroner(oere: number, language: Language): string {
  const { whole, withOere } = formats[language]
  return (oere % 100 === 0 ? whole : withOere).format(oere / 100)
}

function asStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
