/** Checks that what is asked is one question, and what to do when nothing is chosen is none. */
import { type Language, languages, languageTable } from '#guide/languages.ts'
import type { Finding } from './finding.ts'
import { isKnown, type KnownLanguage } from './known-languages.ts'
import { type TextCheck, warning } from './check.ts'
import { eachLanguage, keyOf, type OneLanguage, placeIn } from './texts.ts'

export const checkAsks: TextCheck = (texts) =>
  eachLanguage(languages, texts, (text) => keyOf(text) === 'ask').flatMap(askFindings)

export const checkChoices: TextCheck = (texts) =>
  eachLanguage(languages, texts, (text) => keyOf(text) === 'choose').flatMap((placed) =>
    placed.text.includes('?')
      ? warning('choose-as-question', placeIn(placed.language, placed.inAll), {
          message: `What to do when nothing is chosen is a question: “${placed.text}”; expected what to do.`,
          remedy: `Begin with what to do, as in “Vælg, hvor gammel du er” and “Select how old you are”.`,
        })
      : [],
  )

/** How a statement begins, whatever its sign. */
const statement: Readonly<Record<KnownLanguage, RegExp>> = {
  da: /^(?:om (?:du|man|personen|den|der|det)|du|man|personen|den,? (?:som )?du hjælper)(?!\p{L})/iu,
  en: /^(?:whether|you|they|the person)(?!\p{L})/iu,
}

function askFindings({ text, language, inAll }: OneLanguage<Language>): Finding[] {
  const place = placeIn(language, inAll)
  const questions = (text.match(/[^.!?\n]+\?/gu) ?? []).map((question) => question.trim())
  const [first] = questions
  if (first === undefined || (isKnown(language) && statement[language].test(first)))
    return [
      warning('ask-no-question', place, {
        message: `What is asked is no question in ${languageTable[language].englishName}: “${text}”; expected a question that ends with a question mark.`,
        remedy: `Ask as you would say it, as in “Hvor gammel er du?” and “How old are you?”.`,
      }),
    ]
  if (questions.length === 1) return []
  return [
    warning('ask-twice', place, {
      message: `${questions.length} questions are asked at once in ${languageTable[language].englishName}: “${text}”; expected one, as there is one answer.`,
      remedy: `Ask one of them, make two questions of it, or write the others as points.`,
    }),
  ]
}
