/** Every text of a standard, and of the files it shares, with the place it stands, for the checks that judge words. Pure. */
import { type FactKind, factKinds } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import {
  filesAround,
  municipalityFile,
  siteFile,
  standardFile,
  type StandardFile,
} from '../files.ts'
import type { TextRole } from '../schema/meaning.ts'
import type { Multilingual, MultilingualWording } from '../schema/primitives.ts'
import type { Standard } from '../standard.ts'
import { leavesOf, type PlacedLeaf } from '../walk/leaves.ts'
import { entryAt, partAt, pathOf, type Spot } from '../walk/spot.ts'
import { isWording } from '../walk/values.ts'
import type { Place } from './finding.ts'

/** One wording, with its place; `kind` only on facts. */
export interface PlacedWording {
  readonly role: TextRole
  readonly kind?: FactKind
  readonly place: Place
  /** The same place as the walk knows it. */
  readonly spot: Spot | undefined
  readonly wording: MultilingualWording
}

/** One text in every language: a wording that differs by voice gives two. */
export interface PlacedText extends Omit<PlacedWording, 'wording' | 'spot'> {
  readonly text: Multilingual
}

/** What is read in the journey itself. */
export const shownInJourney: readonly TextRole[] = [
  'question',
  'option',
  'criterion',
  'contact',
  'fact',
]

export interface OneLanguage<L extends Language> {
  readonly text: string
  readonly language: L
  readonly inAll: PlacedText
}

/** Each text once for each of the languages. */
export function eachLanguage<L extends Language>(
  languages: readonly L[],
  texts: readonly PlacedText[],
  isJudged: (text: PlacedText) => boolean,
): OneLanguage<L>[] {
  return texts
    .filter(isJudged)
    .flatMap((inAll) =>
      languages.map((language) => ({ inAll, language, text: inAll.text[language] })),
    )
}

/** The key that a text stands at, whichever voice it is for. */
export function keyOf({ place: { path } }: PlacedText): string | undefined {
  const last = path.at(-1)
  const key = last === 'self' || last === 'relative' ? path.at(-2) : last
  return typeof key === 'string' ? key : undefined
}

/** Where one language of a text stands. Made for a finding only, as most texts have none. */
export function placeIn(language: Language, { place }: PlacedText): Place {
  return { ...place, path: [...place.path, language] }
}

export function textsOf(wordings: readonly PlacedWording[]): readonly PlacedText[] {
  return wordings.flatMap(({ wording, ...rest }): PlacedText[] => {
    if (!('self' in wording)) return [{ ...rest, text: wording }]
    const { file, path } = rest.place
    return [
      { ...rest, place: { file, path: [...path, 'self'] }, text: wording.self },
      { ...rest, place: { file, path: [...path, 'relative'] }, text: wording.relative },
    ]
  })
}

/** Of all files that the standard is made of; the facts it inherits stand with its own, and the others nowhere. */
export function wordingsOf(standard: Standard): readonly PlacedWording[] {
  return [...ownWordingsOf(standard), ...sharedWordingsOf(standard)]
}

/** Of its `standard.yaml`. What is joined from other files is found there. */
export function ownWordingsOf(standard: Standard): readonly PlacedWording[] {
  const { site, municipality } = standard
  const joined = new Set(
    [siteFile(site), municipalityFile(municipality)].flatMap(wordingsIn).map(wordingIn),
  )
  return wordingsIn(standardFile(standard)).filter(({ wording }) => !joined.has(wording))
}

/** Of its documents and the files it shares with others; of the questions and facts there, what it asks and inherits. */
export function sharedWordingsOf(standard: Standard): readonly PlacedWording[] {
  const joined = new Set(wordingsIn(standardFile(standard)).map(wordingIn))
  return filesAround(standard)
    .flatMap(wordingsIn)
    .filter(({ spot, wording }) => !isJoinedPart(spot) || joined.has(wording))
}

/** Whether it is a question or fact of the municipality: each is joined with the standards that ask or inherit it. */
export function isJoinedPart(spot: Spot | undefined): boolean {
  const noun = partAt(spot)?.noun
  return noun === 'question' || noun === 'fact'
}

function wordingIn({ wording }: PlacedWording): MultilingualWording {
  return wording
}

const known = new WeakMap<object, readonly PlacedWording[]>()

/** Found once for each record, however many standards share it and however many checks ask. */
export function wordingsIn({ file, schema, record }: StandardFile): readonly PlacedWording[] {
  const wordings =
    known.get(record) ?? leavesOf(schema, record, 'text').map((text) => wordingAt(file, text))
  known.set(record, wordings)
  return wordings
}

function wordingAt(file: Place['file'], { leaf, value, spot }: PlacedLeaf): PlacedWording {
  const path = pathOf(spot)
  if (!isWording(value) || !leaf.role)
    throw new Error(`The text at ${path.join('.')} of ${file} has no role, or is no text`)
  const kind = kindAt(spot)
  return { role: leaf.role, ...(kind && { kind }), place: { file, path }, spot, wording: value }
}

function kindAt(spot: Spot | undefined): FactKind | undefined {
  const entry = entryAt(spot)
  return entry?.noun === 'fact' ? factKinds.find((kind) => kind === entry.id) : undefined
}
