/** The build's proof that a standard's content is right: every rule, one after the other. Pure. */
import { siteFile } from '../files.ts'
import { graphOf } from '../graph-of.ts'
import type { Standard } from '../standard.ts'
import { checkClauses } from './clause-rules.ts'
import { checkConditions, checkContradictions } from './condition-rules.ts'
import { checkApproval, checkReviewDates } from './date-rules.ts'
import { checkAppeal, checkFree, checkNotStated } from './fact-rules.ts'
import type { Finding } from './finding.ts'
import type { GraphRule } from './graph-rule.ts'
import { checkOrder, checkPrivateLast } from './order-rules.ts'
import { checkContacts, checkFacts, checkFits } from './outcome-rules.ts'
import { checkReadingEase } from './reading-rules.ts'
import { checkContactUses, checkCriteria, checkOptions, checkQuestions } from './relevance-rules.ts'
import { reviewWords } from './review-words.ts'
import type { ReviewOptions, Rule } from './rule.ts'
import { ownWordingsOf, textsOf, wordingsIn } from './texts.ts'
import { checkCopies } from './to-be-worded.ts'

const conditionRules: readonly Rule[] = [checkConditions, checkContradictions]

const rules: readonly Rule[] = [
  checkPrivateLast,
  checkNotStated,
  checkFree,
  checkAppeal,
  checkClauses,
  checkCopies,
  checkReviewDates,
  checkApproval,
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
 * Everything the rules find in an assembled standard's own files, `standard.yaml` and `source.yaml`. What it shares with
 * others, `review-shared.ts` judges.
 */
export function review(standard: Standard, options: ReviewOptions): readonly Finding[] {
  const graph = graphOf(standard)
  const onConditions = conditionRules.flatMap((rule) => rule(standard, options))
  const isSound = onConditions.every((finding) => finding.severity !== 'error')
  const ofSite = textsOf(wordingsIn(siteFile(standard.site)))
  return [
    ...onConditions,
    ...[...outcomeRules, ...(isSound ? relevanceRules : [])].flatMap((rule) =>
      rule(standard, graph),
    ),
    ...rules.flatMap((rule) => rule(standard, options)),
    ...reviewWords(ownWordingsOf(standard), (texts) => checkReadingEase(texts, ofSite)),
  ]
}
