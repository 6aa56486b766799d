/** Checks that each text is in its own language, told by small words that only one language has. */
import { languageTable, mainLanguage, otherLanguages } from '#guide/languages.ts'
import { error, warning } from './check.ts'
import type { Finding } from './finding.ts'
import { isKnown, type KnownLanguage } from './known-languages.ts'
import { keyOf, placeIn, type PlacedText } from './texts.ts'
import { wordsOf } from './sentences.ts'

/** Words of one language that the other does not have. */
const marks: Readonly<Record<KnownLanguage, RegExp>> = {
  da: /\b(?:og|ikke|er|det|der|som|til|af|med|har|kan|skal|du|din|dit|dine|jeg|vi|hvis|når|eller|fra|et|hvor|hvad|hvem|også|efter|ved|være|får|bliver|ja|nej|gratis|uden|hjælp|kommunen|støtte|dag|uge)\b/gi,
  en: /\b(?:the|and|is|are|of|you|your|with|not|has|from|if|when|or|who|what|where|this|that|they|will|must|only|also|does|do|we|yes|no|which|free|without|help|support)\b/gi,
}

function marksIn(text: string, language: KnownLanguage): number {
  return text.match(marks[language])?.length ?? 0
}

/** What is called the same everywhere. */
const names = ['name', 'organisation']

/** Undefined where each seems to be in its own: only then can they be held against each other. */
export function checkEachLanguage(placed: PlacedText): Finding | undefined {
  for (const other of otherLanguages(mainLanguage)) {
    const found = isKnown(other) ? finding(placed, mainLanguage, other) : undefined
    if (found) return found
  }
  return undefined
}

function finding(
  placed: PlacedText,
  main: KnownLanguage,
  other: KnownLanguage,
): Finding | undefined {
  const [mine, theirs] = [placed.text[main], placed.text[other]]
  const isName = names.includes(keyOf(placed) ?? '')
  if (mine.toLowerCase() === theirs.toLowerCase())
    return !isName && isOfOneLanguage(mine, main, other)
      ? error('languages-same', placeIn(other, placed), {
          message: `The ${nameOf(other)} is the ${nameOf(main)}, word for word: “${theirs}”; expected it in ${nameOf(other)}.`,
          remedy: `Translate it; a name may stay as it is.`,
        })
      : undefined
  const foreign = marksIn(theirs, main)
  if (foreign > 0 && marksIn(theirs, other) === 0) {
    const isSwapped = marksIn(mine, other) > 0 && marksIn(mine, main) === 0
    if (isSwapped)
      return error('languages-swapped', placed.place, {
        message: `The ${nameOf(main)} is in ${nameOf(other)}, and the ${nameOf(other)} in ${nameOf(main)}; expected each in its own.`,
        remedy: `Exchange the two texts.`,
      })
    return !isName && foreign > 1 ? inWrongLanguage(placed, other, main) : undefined
  }
  return marksIn(mine, main) === 0 && marksIn(mine, other) > 1
    ? inWrongLanguage(placed, main, other)
    : undefined
}

/** Not: a name, a number, “SMS”, “Digital post”. */
function isOfOneLanguage(text: string, ...both: readonly KnownLanguage[]): boolean {
  const small = wordsOf(text).filter((word) => /^\p{Ll}/u.test(word))
  return small.length > 1 || both.some((language) => marksIn(text, language) > 0)
}

function inWrongLanguage(placed: PlacedText, language: KnownLanguage, written: KnownLanguage) {
  return warning('languages-same', placeIn(language, placed), {
    message: `The ${nameOf(language)} seems to be in ${nameOf(written)}: “${placed.text[language]}”; expected it in ${nameOf(language)}.`,
    remedy: `Write it in ${nameOf(language)}.`,
  })
}

function nameOf(language: KnownLanguage): string {
  return languageTable[language].englishName
}
