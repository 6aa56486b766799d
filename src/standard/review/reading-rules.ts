/** Rules on reading ease, all warnings: LIX over the texts of one kind, and the length of sentences. */
import { type Language, languages, languageTable } from '#guide/languages.ts'
import type { TextRole } from '../schema/meaning.ts'
import type { Finding, Place } from './finding.ts'
import { knownLanguages } from './known-languages.ts'
import { type TextRule, warning } from './rule.ts'
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

/** LIX means little on one short sentence, so texts are judged together, and a long one alone with ten to spare. */
const bodies: readonly Body[] = [
  { what: 'questions', roles: ['question'], most: 30 },
  { what: 'criteria, contacts and facts', roles: ['criterion', 'contact', 'fact'], most: 35 },
]

export const checkReadingEase: TextRule = (texts) =>
  bodies.flatMap((body) => knownLanguages.flatMap((language) => bodyFinding(body, texts, language)))

function bodyFinding(
  { what, roles, most }: Body,
  all: readonly PlacedText[],
  language: Language,
): Finding[] {
  const name = languageTable[language].englishName
  const texts = all
    .filter((text) => roles.includes(text.role))
    .map(({ place, text }) => ({ place, text: text[language], counts: countsOf(text[language]) }))
  const found = lix(texts.map(({ counts }) => counts))
  if (found > most) {
    const hardest = hardestOf(texts, wordsOfExample) ?? hardestOf(texts, 1)
    return hardest ? [hardToRead(hardest, `Together, the ${what} have`, found, most, name)] : []
  }
  const alone = hardestOf(texts, wordsJudgedAlone)
  if (!alone || alone.lix <= most + spare) return []
  return [hardToRead(alone, 'This text has', alone.lix, most + spare, name)]
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
  name: string,
): Finding {
  return warning('hard-to-read', hardest.place, {
    message: `${whose} a LIX of ${Math.ceil(value)} in ${name}; expected at most ${most}: “${hardest.text}”`,
    remedy: `Use shorter sentences and words of six letters or fewer, here first.`,
  })
}

/** Titles of the document and its law are given; everything else is ours to shorten. */
export const checkSentences: TextRule = (texts) =>
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
