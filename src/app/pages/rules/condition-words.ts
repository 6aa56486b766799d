/** Conditions in words that a case officer can read. */
import type { TFunction } from 'i18next'
import type { Condition } from '#guide/condition.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { optionLabel } from './option-label.ts'

/** A clause without a full stop, such as “svaret på “Hvor gammel er du?” er “15–17 år””; parts of parts in brackets. */
export function conditionWords(
  condition: Condition,
  guide: Pick<Guide, 'questions'>,
  t: TFunction<'rules'>,
): string {
  const wordsOf = (part: Condition) => conditionWords(part, guide, t)
  const partsOf = (parts: readonly Condition[], joiner: string) =>
    parts
      .map((part) => ('all' in part || 'any' in part ? `(${wordsOf(part)})` : wordsOf(part)))
      .join(joiner)
  if ('all' in condition) return partsOf(condition.all, t('condition.and'))
  if ('any' in condition) return partsOf(condition.any, t('condition.or'))
  if ('question' in condition) return t('condition.is', answerWords(condition, guide, t))
  const { not } = condition
  if ('question' in not) return t('condition.isNot', answerWords(not, guide, t))
  return t('condition.not', { condition: partsOf([not], '') })
}

function answerWords(
  { question: id, in: options }: Extract<Condition, { question: string }>,
  guide: Pick<Guide, 'questions'>,
  t: TFunction<'rules'>,
): { question: string; options: string } {
  const question = guide.questions.find((asked) => asked.id === id)
  if (!question) throw new Error(`The guide has no question ${id}`)
  return {
    question: say(question.ask, 'self'),
    options: options
      .map((option) => t('condition.option', { option: optionLabel(guide, id, option, 'self') }))
      .join(t('condition.or')),
  }
}
