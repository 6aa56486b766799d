/** Checks that what a fact, criterion or price states is what the clauses say that it cites. */
import type { ClauseId } from '#guide/guide.ts'
import { mainLanguage } from '#guide/languages.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { StandardDocument, StandardFact } from '../standard.ts'
import { entryAt } from '../walk/spot.ts'
import { isListOfIds, valueOf } from '../walk/values.ts'
import { type Amount, missingIn } from './amount.ts'
import { amountsIn, amountsOf } from './amounts.ts'
import { warning } from './check.ts'
import type { PlaceInFile } from './fact-check.ts'
import type { Finding, Place } from './finding.ts'
import type { Unit } from './number-words.ts'
import { type PlacedWording, textsOf } from './texts.ts'

/** What each clause says, by the name that cites it. */
export type ClauseTexts = ReadonlyMap<ClauseId, Multilingual>

export function clauseTexts(
  documents: readonly Pick<StandardDocument, 'prefix' | 'record'>[],
): ClauseTexts {
  return new Map(
    documents.flatMap(({ prefix, record }) =>
      record.clauses.map(({ id, says }) => [prefix + id, says] as const),
    ),
  )
}

/**
 * In the main language: the others are held against that. A clause may say more than the claim, and of several one may say
 * it alone.
 */
export function checkClaims(wordings: readonly PlacedWording[], clauses: ClauseTexts): Finding[] {
  return wordings.flatMap((placed) => {
    if (placed.role !== 'fact' && placed.role !== 'criterion') return []
    const entry = entryAt(placed.spot)
    const cites = entry && valueOf(entry.value, 'cites')
    const cited = isListOfIds(cites) ? statedBy(cites, clauses) : []
    return textsOf([placed]).flatMap(({ place, text }) => {
      const stated = amountsOf(text)[mainLanguage]
      // A criterion that is not met says the contrary of its clause.
      const claimed = placed.role === 'fact' ? stated : stated.filter(({ kind }) => !kind)
      return differences('text', place, claimed, cited)
    })
  })
}

export function checkPriceClaims(
  facts: readonly StandardFact[],
  at: PlaceInFile,
  clauses: ClauseTexts,
): Finding[] {
  return facts.flatMap(({ prices = [], cites }, index) =>
    prices.flatMap((price, number) =>
      differences(
        'price',
        at('facts', index, 'prices', number),
        inKroner(price.amount),
        statedBy(cites, clauses),
      ),
    ),
  )
}

type Amounts = readonly Amount[]

/** Clause by clause. */
function statedBy(cites: readonly ClauseId[], clauses: ClauseTexts): readonly Amounts[] {
  return cites.flatMap((id) => {
    const says = clauses.get(id)
    return says ? [amountsOf(says)[mainLanguage]] : []
  })
}

/** As a clause would have it. */
function inKroner(amount: number): Amounts {
  return amountsIn(`${amount.toFixed(2).replace('.', ',').replace(',00', '')} kr.`, 'da')
}

function differences(
  what: 'text' | 'price',
  place: Place,
  stated: Amounts,
  clauses: readonly Amounts[],
): Finding[] {
  const cited = clauses.flat()
  const figures = stated.filter((claim) => !isAge(claim, cited) && likeIn(cited, claim).length > 0)
  // A limit or rate belongs to a figure: it is held against the clauses that state one of the same.
  const about = clauses
    .filter((clause) => clause.some((amount) => stated.some((claim) => isSame(amount, claim))))
    .flat()
  const qualifiers = stated.filter(({ kind, shown }) => kind && !limitsOfAges.test(shown))
  const missing = [...missingIn(cited, figures), ...missingIn(about, qualifiers)]
  if (missing.length === 0) return []
  const said = [
    ...figures.flatMap((claim) => (missing.includes(claim.shown) ? likeIn(cited, claim) : [])),
    ...qualifiers.flatMap(({ shown, kind }) =>
      missing.includes(shown) ? about.filter((amount) => amount.kind === kind) : [],
    ),
  ]
  return [
    warning('differs-from-clauses', place, {
      message: `The ${what} says ${quoted(missing)}, and the clauses it cites say ${quoted(said.map(({ shown }) => shown))}; expected what one of them says.`,
      remedy: `Look at the document, then correct the ${what} or the clause, or cite the clause that says it.`,
    }),
  ]
}

/** What the clauses say of the kind of a claim; where they are silent, it may be known from elsewhere. */
function likeIn(cited: Amounts, claim: Amount): Amounts {
  return cited.filter((amount) => {
    if (claim.key.startsWith('weekday')) return amount.key.startsWith('weekday')
    if (!claim.unit || !amount.unit) return false
    return kindOf(claim.unit) === kindOf(amount.unit) || claim.key === amount.key
  })
}

function isSame(amount: Amount, { key, unit }: Amount): boolean {
  return unit !== undefined && amount.unit === unit && amount.key === key
}

const limitsOfAges = /^(?:under|over|ikke over|mere end|mindre end|eller|og)(?!\p{L})/iu

function kindOf(unit: Unit): string {
  return unit === 'krone' || unit === 'øre' || unit === 'euro' ? 'money' : unit
}

/** “Under 67 år” says what “til og med 66 år” does. */
function isAge({ key, unit }: Amount, cited: readonly Amount[]): boolean {
  const age = Number(key)
  return (
    unit === 'year' &&
    age > youngest &&
    cited.some((other) => other.unit === 'year' && Math.abs(Number(other.key) - age) === 1)
  )
}

/** Of so many years there is hardly a duration. */
const youngest = 12

function quoted(shown: readonly string[]): string {
  return [...new Set(shown)].map((text) => `“${text}”`).join(', ')
}
