/** The build's proof that a standard's content is right: every check, one after the other. Pure. */
import { graphOf } from '../graph-of.ts'
import type { Standard } from '../standard.ts'
import { checkClaims, checkPriceClaims, clauseTexts } from './claim-checks.ts'
import { checkConditions, checkContradictions } from './condition-checks.ts'
import { checkPriceDates, checkSourceDates, datedLinks } from './date-checks.ts'
import { checkFactsAlone, checkNotStated } from './fact-checks.ts'
import { checkSwapped } from './criterion-checks.ts'
import type { Finding } from './finding.ts'
import type { GraphCheck } from './graph-check.ts'
import { checkLinkAddresses } from './municipality-checks.ts'
import { checkOffices } from './office-checks.ts'
import { checkKeywords } from './keyword-checks.ts'
import { checkOptions } from './option-checks.ts'
import { checkOptionWords } from './option-words.ts'
import { checkOrder, checkPrivateLast } from './order-checks.ts'
import { checkContacts, checkFacts, checkFits, checkOffer } from './outcome-checks.ts'
import { checkReadingEase } from './reading-checks.ts'
import {
  checkContactUses,
  checkCriteria,
  checkFactUses,
  checkQuestions,
} from './relevance-checks.ts'
import { checkCriteriaTwice, checkFactsTwice, checkQuestionsTwice } from './repetition-checks.ts'
import { checkPointers, pointersIn } from './see-checks.ts'
import { reviewWords } from './review-words.ts'
import { type Check, inStandard, type ReviewOptions } from './check.ts'
import { ownWordingsOf, sharedWordingsOf, textsOf } from './texts.ts'

const conditionChecks: readonly Check[] = [checkConditions, checkContradictions]

const checks: readonly Check[] = [
  checkPrivateLast,
  checkCriteriaTwice,
  checkSwapped,
  checkOwnQuestions,
  checkOffer,
]

function checkOwnQuestions({ questions, site }: Standard): readonly Finding[] {
  return [
    ...checkQuestionsTwice(questions, inStandard),
    ...questions.flatMap((question, index) =>
      question.shared ? [] : checkOptionWords(question, inStandard('questions', index), site),
    ),
  ]
}

const outcomeChecks: readonly GraphCheck[] = [
  checkContactUses,
  checkFactUses,
  checkContacts,
  checkFacts,
  checkNotStated,
]

/** What these find would mostly follow from a condition that never holds, so they wait until all can. */
const relevanceChecks: readonly GraphCheck[] = [
  checkCriteria,
  checkQuestions,
  checkOptions,
  checkFits,
  checkOrder,
]

/**
 * Everything the checks find in an assembled standard's `standard.yaml`. `review-document.ts` judges the documents it rests
 * on, `review-shared.ts` what it shares with others.
 */
export function review(standard: Standard, options: ReviewOptions): readonly Finding[] {
  const graph = graphOf(standard)
  const onConditions = conditionChecks.flatMap((check) => check(standard, options))
  const isSound = onConditions.every((finding) => finding.severity !== 'error')
  const ownFacts = standard.facts.slice(0, standard.ownFacts)
  const own = ownWordingsOf(standard)
  const shared = textsOf(sharedWordingsOf(standard))
  const clauses = clauseTexts(standard.documents)
  return [
    ...onConditions,
    ...[...outcomeChecks, ...(isSound ? relevanceChecks : [])].flatMap((check) =>
      check(standard, graph),
    ),
    ...checks.flatMap((check) => check(standard, options)),
    ...checkFactsAlone(ownFacts, inStandard),
    ...checkFactsTwice(ownFacts, inStandard, standard.facts.slice(standard.ownFacts)),
    ...checkLinkAddresses(ownFacts, inStandard, standard.municipality),
    ...checkKeywords(standard),
    // Of a retired standard nobody pays any more.
    ...(standard.retired ? [] : checkPriceDates(ownFacts, inStandard, options)),
    ...checkPointers(
      [
        ...pointersIn('criteria', standard.criteria, inStandard),
        ...pointersIn('facts', ownFacts, inStandard),
      ],
      standard.siblings,
      standard.id.split('/')[1],
    ),
    ...checkSourceDates(datedLinks(ownFacts, inStandard), options),
    ...checkOffices(own, standard.municipality.contacts),
    ...checkOffices(own, standard.site.contacts),
    ...checkClaims(own, clauses),
    ...checkPriceClaims(ownFacts, inStandard, clauses),
    ...reviewWords(own, (texts) => checkReadingEase(texts, shared), options),
  ]
}
