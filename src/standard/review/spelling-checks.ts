/** The check of spelling: a word that neither a dictionary nor the content itself knows. */
import { type Language, languages, languageTable, mainLanguage } from '#guide/languages.ts'
import { type TextCheck, warning } from './check.ts'
import type { Finding } from './finding.ts'
import { isGiven } from './given-names.ts'
import { type Spelling, wordsToSpell } from './spelling.ts'
import { placeIn, type PlacedText } from './texts.ts'

/** One finding a word, where it stands first in the file. */
export function checkSpelling(spelling: Spelling): TextCheck {
  return (texts) =>
    languages.flatMap((language) =>
      [...unknownWords(spelling, texts, language)].map(([word, found]) =>
        finding(spelling, word, found, language),
      ),
    )
}

interface Found {
  readonly first: PlacedText
  /** The texts that have it. */
  readonly count: number
}

function unknownWords(
  spelling: Spelling,
  texts: readonly PlacedText[],
  language: Language,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const placed of texts) {
    if (isGiven(placed, language)) continue
    const words = wordsToSpell(placed.text[language])
    const unknown = new Set(words.filter((word) => !isKnown(spelling, word, language)))
    if (words.length >= enoughWords && unknown.size > words.length / 2) continue
    for (const word of unknown) {
      const { first, count } = found.get(word) ?? { first: placed, count: 0 }
      found.set(word, { first, count: count + 1 })
    }
  }
  return found
}

/** Of a text with so many, most are unknown only where it is in another language, which is no fault of spelling. */
const enoughWords = 5

/** Names of offices and laws stay as they are in every language. */
function isKnown(spelling: Spelling, word: string, language: Language): boolean {
  return spelling.knows(word, language) || spelling.knows(word, mainLanguage)
}

function finding(
  spelling: Spelling,
  word: string,
  { first, count }: Found,
  language: Language,
): Finding {
  const { englishName } = languageTable[language]
  const others = count - 1
  const elsewhere =
    others > 0 ? ` (here and in ${others} ${others > 1 ? 'texts' : 'text'} more)` : ''
  const meant = spelling.nearest(word, language)
  return warning('spelling', placeIn(language, first), {
    message: `The ${englishName} word “${word}” is in no dictionary${elsewhere}; expected a known word or name.`,
    remedy: `${meant === undefined ? 'Correct it.' : `Did you mean “${meant}”?`} If the word is right, add it to known-words in site.yaml.`,
  })
}
