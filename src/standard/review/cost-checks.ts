/** Checks of what a support costs: whether it is free agrees with its prices and its words, in each language known. */
import { type Language, languages } from '#guide/languages.ts'
import type { MultilingualWording } from '../schema/primitives.ts'
import type { StandardFact } from '../standard.ts'
import { error } from './check.ts'
import type { FactCheck } from './fact-check.ts'
import type { Finding, Place } from './finding.ts'
import { isKnown, type KnownLanguage } from './known-languages.ts'

export const checkCost: FactCheck = (facts, at) =>
  facts.flatMap((fact, index) =>
    fact.kind === 'cost'
      ? ownFinding(fact, at('facts', index))
      : strayFindings(fact, (key) => at('facts', index, key)),
  )

const ofCost = ['free', 'prices', 'in-short'] as const

function strayFindings(fact: StandardFact, at: (key: string) => Place): Finding[] {
  return ofCost
    .filter((key) => fact[key] !== undefined)
    .map((key) =>
      error(`${key}-without-cost`, at(key), {
        message: `The fact of kind ${fact.kind} has “${key}”; expected it only on kind cost.`,
        remedy: `Move it to the fact of kind cost, or remove it.`,
      }),
    )
}

/** At most one: the first mends the others. */
function ownFinding(fact: StandardFact, at: Place): Finding[] {
  const { text, free = fact.prices ? false : undefined, prices } = fact
  if (free === undefined)
    return text
      ? [
          error('cost-without-free', at, {
            message: `The fact of kind cost does not say whether the support itself is free; expected free: true, free: false or free: partly.`,
            remedy: `Add free: true or free: false or, where some of it costs, free: partly.`,
          }),
        ]
      : []
  const [price] = prices ?? []
  const cost = said(fact, costWords)
  const gift = said(fact, freeWords)
  if (free === true && (price ?? cost))
    return [
      error('free-and-costs', at, {
        message: `The fact of kind cost says free: true, but ${price ? `has a price of ${price.amount} kr.` : `its words say “${cost ?? ''}”`}; expected nothing to be paid.`,
        remedy: `Write free: partly where some of it is free, or free: false; or correct the ${price ? 'price' : 'words'}.`,
      }),
    ]
  if (free === false && gift)
    return [
      error('costs-and-free', at, {
        message: `The fact of kind cost ${fact.free === false ? 'says free: false' : 'has prices and no “free”'}, but its words say “${gift}”; expected words of what is paid.`,
        remedy: `Write free: partly where some of it is free, or free: true where nothing is paid; or correct the words.`,
      }),
    ]
  if (free !== true && !price && !said(fact, anyCostWords))
    return [
      error('cost-not-named', at, {
        message: `The fact of kind cost says free: ${free}, but neither a price nor its words name what is paid; expected one of them.`,
        remedy: `Add prices, such as prices: [{ amount: 62.50, per: meal }], or say in the text what must be paid.`,
      }),
    ]
  return []
}

type Patterns = Readonly<Record<KnownLanguage, RegExp>>

/** “0 kr.” and “0,00 kr.” are none. */
const amount = String.raw`(?<![\d.,])(?!0+(?:[.,]0+)?(?![.,]?\d))\d+(?:[.,]\d+)*`
const nothing = String.raw`(?! (?:ikke|intet|ingenting)(?!\p{L}))`
const payer = 'du|man|de|deltageren|borgeren'

/** That something must be paid by whoever gets the support, plain enough to contradict “free”. */
const costWords: Patterns = {
  da: new RegExp(
    String.raw`${amount} ?(?:kr\b|kroner)|(?<!\p{L})(?:${payer}) betaler${nothing}|betaler (?:${payer})${nothing}|(?<!(?:ingen|uden) )egenbetaling(?!\p{L})`,
    'iu',
  ),
  en: new RegExp(
    String.raw`DKK ?${amount}|${amount} ?(?:DKK|kroner)|(?<!\p{L})(?:you|they|participant) pays?(?!\p{L}| (?:nothing|no)(?!\p{L}))`,
    'iu',
  ),
}

/** That something is free. Not: “ikke gratis”, “free choice”. */
const freeWords: Patterns = {
  da: /(?<!ikke )(?<!\p{L})gratis(?!\p{L})|koster (?:dig |jer )?(?:ikke noget|ingenting)|uden beregning|vederlagsfrit?(?!\p{L})/iu,
  en: /(?<=(?<!not )(?:is|are) )free(?! (?:to|choice))(?!\p{L})|(?<!not )free of charge|costs? (?:you )?nothing|without charge/iu,
}

/** Whatever names a cost, be it only that there is one. */
const anyCostWords: Patterns = {
  da: /(?<!\p{L})(?:betal|kost(?:er|e)(?!\p{L})|kr(?!\p{L})|kroner)|pris|udgift|gebyr|takst|egenbetaling|afgift/iu,
  en: /(?<!\p{L})(?:pay|paid|cost|price|fee|charge|expense|rate|DKK|kroner)/iu,
}

/** What of the patterns the words of a fact say, in the first language that does. */
function said(fact: StandardFact, patterns: Patterns): string | undefined {
  const texts = [fact.text, fact['in-short']].flatMap(textsOf)
  for (const language of languages.filter(isKnown)) {
    for (const text of texts) {
      const [found] = patterns[language].exec(text[language]) ?? []
      if (found !== undefined) return found
    }
  }
  return undefined
}

function textsOf(
  wording: MultilingualWording | undefined,
): readonly Readonly<Record<Language, string>>[] {
  if (!wording) return []
  return 'self' in wording ? [wording.self, wording.relative] : [wording]
}
