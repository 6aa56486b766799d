/** Conditions in words that a citizen and a case officer can read. Pure. */
import type { Condition } from '#guide/condition.ts'
import { fits, type Guide, type Question } from '#guide/guide.ts'
import { hasKey } from '#guide/has-key.ts'
import type { Language } from '#guide/languages.ts'
import { optionLabel } from '#guide/option-label.ts'
import type { Conditional } from '#guide/rules.ts'
import { say } from '#guide/wording.ts'
import { fill } from './fill.ts'
import { guideWords } from './guide-words.ts'

type Asking = Pick<Guide, 'questions' | 'language'>

/** A clause without a full stop, such as “svaret på “Hvor gammel er du?” er “15–17 år””; parts of parts in brackets. */
export function conditionWords(condition: Condition, guide: Asking): string {
  const words = guideWords[guide.language]
  const wordsOf = (part: Condition) => conditionWords(part, guide)
  const partsOf = (parts: readonly Condition[], joiner: string) =>
    parts
      .map((part) => ('all' in part || 'any' in part ? `(${wordsOf(part)})` : wordsOf(part)))
      .join(joiner)
  if ('all' in condition) return partsOf(condition.all, words.condition.and)
  if ('any' in condition) return partsOf(condition.any, words.condition.or)
  if ('question' in condition) return fill(words.condition.is, answerWords(condition, guide))
  const { not } = condition
  if ('question' in not) return fill(words.condition.isNot, answerWords(not, guide))
  return fill(words.condition.not, { condition: partsOf([not], '') })
}

function answerWords(
  { question: id, in: options }: Extract<Condition, { question: string }>,
  { questions, language }: Asking,
): { question: string; options: string } {
  const words = guideWords[language]
  const question = questions.find((asked) => asked.id === id)
  if (!question) throw new Error(`The guide has no question ${id}`)
  const labels = options.map((option) => optionLabel({ questions }, id, option, 'self'))
  return {
    question: say(question.ask, 'self'),
    options: labels
      .map((option) => fill(words.condition.option, { option }))
      .join(words.condition.or),
  }
}

/** What must hold for something to be shown, as such a clause; undefined where it always is. */
export function shownWhenWords(shown: Conditional, guide: Asking): string | undefined {
  const words = guideWords[guide.language]
  const listed = fits.filter((fit) => shown.fit?.includes(fit)).join(' ')
  const parts = [
    ...(hasKey(words.fit, listed) ? [words.fit[listed]] : []),
    ...(shown.when ? [conditionWords(shown.when, guide)] : []),
  ]
  return parts.length === 0 ? undefined : parts.join(words.condition.and)
}

/** Before what is said to those who have not answered: “Hvis svaret på …:” */
export function onlyIfWords(
  shown: Conditional,
  questions: readonly Question[],
  language: Language,
): string | undefined {
  const condition = shownWhenWords(shown, { questions, language })
  const words = guideWords[language]
  return condition && fill(words.onlyIf, { condition })
}
