/** Checks of reading ease, all warnings: LIX over the texts of one kind, and the length of sentences. */
import { type Language, languages, languageTable } from '#guide/languages.ts'
import type { TextRole } from '../schema/meaning.ts'
import type { Finding, Place } from './finding.ts'
import { knownLanguages } from './known-languages.ts'
import { type TextCheck, warning } from './check.ts'
import { type Counts, countsOf, lix, sentencesOf, wordsOf } from './sentences.ts'
import { placeIn, type PlacedText } from './texts.ts'

const mostWords = 25
const wordsOfExample = 5
const wordsJudgedAlone = 20
const spare = 10

interface Body {
  readonly what: string
  readonly roles: readonly TextRole[]
  readonly most: number
}

const bodies: readonly Body[] = [
  { what: 'questions', roles: ['question'], most: 30 },
  { what: 'criteria, contacts and facts', roles: ['criterion', 'contact', 'fact'], most: 35 },
]

/**
 * LIX means little on one short sentence, so texts are judged together with the others that are read beside them, and a long
 * one alone with ten to spare. Only what stands in `texts` is named.
 */
export function checkReadingEase(
  texts: readonly PlacedText[],
  others: readonly PlacedText[] = [],
): Finding[] {
  return inBodies(({ what, roles, most }, language) => {
    const own = counted(texts, roles, language)
    const found = lix([...own, ...counted(others, roles, language)].map(({ counts }) => counts))
    if (found <= most) return alone(own, most, language)
    const hardest = hardestOf(own, wordsOfExample) ?? hardestOf(own, 1)
    return hardest ? [hardToRead(hardest, `Together, the ${what} have`, found, most, language)] : []
  })
}

/** For a file that standards share: what is read beside it differs. */
export const checkLongTexts: TextCheck = (texts) =>
  inBodies(({ roles, most }, language) => alone(counted(texts, roles, language), most, language))

function inBodies(check: (body: Body, language: Language) => Finding[]): Finding[] {
  return bodies.flatMap((body) => knownLanguages.flatMap((language) => check(body, language)))
}

function counted(
  texts: readonly PlacedText[],
  roles: readonly TextRole[],
  language: Language,
): CountedText[] {
  return texts
    .filter(({ role }) => roles.includes(role))
    .map(({ place, text }) => ({ place, text: text[language], counts: countsOf(text[language]) }))
}

function alone(texts: readonly CountedText[], most: number, language: Language): Finding[] {
  const hardest = hardestOf(texts, wordsJudgedAlone)
  if (!hardest || hardest.lix <= most + spare) return []
  return [hardToRead(hardest, 'This text has', hardest.lix, most + spare, language)]
}

interface CountedText {
  readonly place: Place
  readonly text: string
  readonly counts: Counts
}

/** Of the texts with at least so many words. */
function hardestOf(texts: readonly CountedText[], leastWords: number) {
  return texts
    .filter(({ counts }) => counts.words >= leastWords)
    .map((text) => ({ ...text, lix: lix([text.counts]) }))
    .sort((a, b) => b.lix - a.lix)
    .at(0)
}

function hardToRead(
  hardest: CountedText,
  whose: string,
  value: number,
  most: number,
  language: Language,
): Finding {
  return warning('hard-to-read', hardest.place, {
    message: `${whose} a LIX of ${Math.ceil(value)} in ${languageTable[language].englishName}; expected at most ${most}: “${hardest.text}”`,
    remedy: `Use shorter sentences and words of six letters or fewer, here first.`,
  })
}

/** Titles of the document and its law are given; everything else is ours to shorten. */
export const checkSentences: TextCheck = (texts) =>
  texts
    .filter(({ role }) => role !== 'document')
    .flatMap((placed) =>
      languages.flatMap((language) =>
        sentencesOf(placed.text[language]).flatMap((sentence) => {
          // Too short for so many words; saves counting most.
          if (sentence.length < 2 * mostWords) return []
          const count = wordsOf(sentence).length
          if (count <= mostWords) return []
          return warning('sentence-too-long', placeIn(language, placed), {
            message: `This sentence has ${count} words in ${languageTable[language].englishName}; expected at most ${mostWords}: “${sentence}”`,
            remedy: `Make two sentences of it.`,
          })
        }),
      ),
    )
