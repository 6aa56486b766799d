/** Rules on reading ease, all warnings: LIX over the texts of one kind, and the length of sentences. */
import type { Language } from '#guide/guide.ts'
import type { Finding } from './finding.ts'
import { inStandard, type TextRule, warning } from './rule.ts'
import { lix, sentencesOf, wordsOf } from './sentences.ts'
import type { PlacedText, TextRole } from './texts.ts'

const mostWords = 25

interface Body {
  readonly what: string
  readonly roles: readonly TextRole[]
  readonly most: number
}

/** LIX means little on a single short sentence, so the texts of one kind are judged together. */
const bodies: readonly Body[] = [
  { what: 'questions', roles: ['question'], most: 30 },
  { what: 'criteria, contacts and facts', roles: ['criterion', 'contact', 'fact'], most: 35 },
]

const languages: readonly (readonly [Language, string])[] = [
  ['da', 'Danish'],
  ['en', 'English'],
]

export const checkReadingEase: TextRule = (texts) =>
  bodies.flatMap((body) =>
    languages.flatMap(([language, name]) => bodyFinding(body, texts, language, name)),
  )

function bodyFinding(
  body: Body,
  all: readonly PlacedText[],
  language: Language,
  name: string,
): Finding[] {
  const texts = all.filter((text) => body.roles.includes(text.role))
  const found = lix(texts.map(({ text }) => text[language]))
  if (found <= body.most) return []
  const [hardest] = texts
    .filter(({ text }) => wordsOf(text[language]).length >= 8)
    .sort((a, b) => lix([b.text[language]]) - lix([a.text[language]]))
  const place = hardest?.place ?? inStandard('questions')
  const example = hardest ? ` The hardest: “${hardest.text[language]}”` : ''
  return [
    warning('hard-to-read', place, {
      message: `The ${body.what} have a LIX of ${Math.ceil(found)} in ${name}; expected at most ${body.most}.${example}`,
      remedy: `Use shorter sentences and words of six letters or fewer, here first.`,
    }),
  ]
}

/** Titles of the document and its law are given; everything else is ours to shorten. */
export const checkSentences: TextRule = (texts) =>
  texts
    .filter(({ role }) => role !== 'document')
    .flatMap(({ place, text }) =>
      languages.flatMap(([language, name]) =>
        sentencesOf(text[language]).flatMap((sentence) => {
          const count = wordsOf(sentence).length
          if (count <= mostWords) return []
          return warning(
            'sentence-too-long',
            { ...place, path: [...place.path, language] },
            {
              message: `A ${name} sentence has ${count} words; expected at most ${mostWords}: “${sentence}”`,
              remedy: `Make two sentences of it.`,
            },
          )
        }),
      ),
    )
