/** Checks of what a criterion says: whether its sentences for “met” and “not met” have changed places. */
import type { Condition } from '#guide/condition.ts'
import { knownLanguages, type KnownLanguage } from './known-languages.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { Standard } from '../standard.ts'
import { inStandard, warning } from './check.ts'
import type { Finding } from './finding.ts'
import { voicesOf } from './same-twice.ts'
import { sentencesOf } from './sentences.ts'

const negations: Readonly<Record<KnownLanguage, RegExp>> = {
  da: /(?<!\p{L})(?:ikke|aldrig)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|cannot|never)(?!\p{L})|n[’']t(?!\p{L})/iu,
}

/**
 * Of a criterion that asks for something. One that asks for the absence of something says “not” where it is met, and is
 * known by its requirement, or by a condition that names a no.
 */
export function checkSwapped({ criteria }: Pick<Standard, 'criteria'>): Finding[] {
  return criteria.flatMap(({ id, when, requirement, met, 'not-met': notMet }, index) => {
    if (namesNo(when) || knownLanguages.some((language) => isNegated(requirement, language)))
      return []
    const others = voicesOf(notMet)
    const isSwapped = voicesOf(met).some((text, voice) => {
      const other = others[voice] ?? others[0]
      return (
        other !== undefined &&
        knownLanguages.every((language) => isNegated(text, language) && !isNegated(other, language))
      )
    })
    if (!isSwapped) return []
    return warning('criterion-swapped', inStandard('criteria', index, 'met'), {
      message: `Criterion “${id}” says “not” where it is met and not where it is not met; expected the opposite.`,
      remedy: `Let met and not-met change places. Where the criterion asks that something is not so, say it in the requirement.`,
    })
  })
}

/** By the first sentence: what follows is often advice, such as “You need not call first”. */
function isNegated(text: Multilingual, language: KnownLanguage): boolean {
  return negations[language].test(sentencesOf(text[language])[0] ?? '')
}

function namesNo(condition: Condition): boolean {
  if ('not' in condition) return true
  if ('all' in condition) return condition.all.some(namesNo)
  if ('any' in condition) return condition.any.some(namesNo)
  return condition.in.some((option) => /^(?:no|not|none|nobody|never|neither)(?:-|$)/u.test(option))
}
