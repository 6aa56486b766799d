/** Checks of the order of questions: private ones last, and no more asked than another order would. */
import { type AskedCount, countAsked } from '#guide/count-asked.ts'
import { mainLanguage } from '#guide/languages.ts'
import type { Multilingual } from '../schema/primitives.ts'
import { type BestOrder, bestOrder } from './best-order.ts'
import { error, inStandard, type Check, note, warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import type { GraphCheck } from './graph-check.ts'

interface Ordered {
  readonly id: string
  readonly private?: true
  readonly shared?: true
}

type At = (...path: Place['path']) => Place

export const checkPrivateLast: Check = ({ questions }) => privateLast(questions, inStandard)

export function privateLast(questions: readonly Ordered[], at: At): readonly Finding[] {
  return questions.flatMap(({ id, private: isPrivate, shared }, index) => {
    const earlier = questions.slice(0, index).findLast((question) => question.private)
    if (!earlier || isPrivate) return []
    return error('private-not-last', at('questions', index), {
      message: `Question “${id}” stands after “${earlier.id}”, which is private; expected private questions last.`,
      remedy: `Move “${id}” before “${earlier.id}”, or mark it private too${shared ? ', in municipality.yaml' : ''}.`,
    })
  })
}

export const checkOrder: GraphCheck = (standard, graph) =>
  orderFindings(
    { written: countAsked(graph), best: bestOrder(standard, graph) },
    standard['order-because'],
    { at: inStandard, asked: 'a citizen is asked' },
  )

interface Counts {
  readonly written: AskedCount
  readonly best: BestOrder
}

interface InWords {
  readonly at: At
  /** Who asks or is asked, before so many questions: “a citizen is asked”. */
  readonly asked: string
}

/** Without counts nobody is asked anything, so no order is better. */
export function orderFindings(
  { written, best }: Counts | Partial<Record<keyof Counts, never>>,
  because: Multilingual | undefined,
  { at, asked }: InWords,
): readonly Finding[] {
  if (!written || written.mean <= best.mean + 1e-9) {
    if (!because) return []
    return [
      warning('order-because-not-needed', at('order-because'), {
        message: `No order asks fewer questions than the one written, yet it has an order-because.`,
        remedy: `Remove the order-because.`,
      }),
    ]
  }
  const compared = `If all answers are equally frequent, ${asked} ${inWords(written)} in the order written; in the order ${best.order.join(', ')} only ${inWords(best)}.`
  if (because) {
    return [
      note('order-kept', at('order-because'), {
        message: `${compared} It is kept because: “${because[mainLanguage]}”`,
        remedy: `Nothing, as long as the reason holds.`,
      }),
    ]
  }
  return [
    warning('order-asks-more', at('questions'), {
      message: compared,
      remedy: `Put the questions in that order, mark as private those that must stay last, or say why this order is kept: order-because.`,
    }),
  ]
}

function inWords({ mean, longest }: AskedCount): string {
  return `${mean.toFixed(2)} questions on average and ${longest} at most`
}
