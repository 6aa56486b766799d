/** The build's proof that a standard's content is right: every rule, one after the other. Pure. */
import { graphOf } from '../graph-of.ts'
import type { Standard } from '../standard.ts'
import { checkClauses } from './clause-rules.ts'
import { checkConditions, checkContradictions } from './condition-rules.ts'
import { checkApproval, checkReviewDates, checkSourceDates } from './date-rules.ts'
import { checkAppeal, checkFree, checkNotStated } from './fact-rules.ts'
import type { Finding } from './finding.ts'
import type { GraphRule } from './graph-rule.ts'
import { checkOrder, checkPrivateLast } from './order-rules.ts'
import { checkContacts, checkFacts, checkFits } from './outcome-rules.ts'
import { checkLanguages, checkVoices } from './parity-rules.ts'
import { checkReadingEase, checkSentences } from './reading-rules.ts'
import { checkContactUses, checkCriteria, checkOptions, checkQuestions } from './relevance-rules.ts'
import type { ReviewOptions, Rule, TextRule } from './rule.ts'
import { textsOf } from './texts.ts'
import { checkCode, checkCopies, checkWorded, isToBeWorded } from './to-be-worded.ts'
import { checkLaw, checkPhones, checkRelatives, checkWords } from './wording-rules.ts'

const conditionRules: readonly Rule[] = [checkConditions, checkContradictions]

const rules: readonly Rule[] = [
  checkPrivateLast,
  checkNotStated,
  checkFree,
  checkAppeal,
  checkClauses,
  checkCopies,
  checkCode,
  checkVoices,
  checkReviewDates,
  checkSourceDates,
  checkApproval,
]

const textRules: readonly TextRule[] = [
  checkLanguages,
  checkPhones,
  checkLaw,
  checkWords,
  checkRelatives,
  checkReadingEase,
  checkSentences,
]

const outcomeRules: readonly GraphRule[] = [checkContactUses, checkContacts, checkFacts]

/** What these find would mostly follow from a condition that never holds, so they wait until all can. */
const relevanceRules: readonly GraphRule[] = [
  checkCriteria,
  checkQuestions,
  checkOptions,
  checkFits,
  checkOrder,
]

/**
 * Everything the rules find in an assembled standard. Records that are shared (contacts, the site's words) are judged
 * with each standard that uses them, so the same finding may come back for several standards.
 */
export function review(standard: Standard, options: ReviewOptions): readonly Finding[] {
  const graph = graphOf(standard)
  const texts = textsOf(standard)
  const worded = texts.filter((text) => !isToBeWorded(text.text))
  const onConditions = conditionRules.flatMap((rule) => rule(standard, options))
  const isSound = onConditions.every((finding) => finding.severity !== 'error')
  return [
    ...onConditions,
    ...[...outcomeRules, ...(isSound ? relevanceRules : [])].flatMap((rule) =>
      rule(standard, graph),
    ),
    ...rules.flatMap((rule) => rule(standard, options)),
    ...checkWorded(texts),
    ...textRules.flatMap((rule) => rule(worded)),
  ]
}
