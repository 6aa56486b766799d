/** Checks of the order of questions: private ones last, and no more asked than another order would. */
import { bestOrder } from './best-order.ts'
import type { GraphCheck } from './graph-check.ts'
import { countAsked } from '#guide/count-asked.ts'
import { mainLanguage } from '#guide/languages.ts'
import { error, inStandard, type Check, note, warning } from './check.ts'

export const checkPrivateLast: Check = ({ questions }) =>
  questions.flatMap(({ id, private: isPrivate, shared }, index) => {
    const earlier = questions.slice(0, index).findLast((question) => question.private)
    if (!earlier || isPrivate) return []
    return error('private-not-last', inStandard('questions', index), {
      message: `Question “${id}” stands after “${earlier.id}”, which is private; expected private questions last.`,
      remedy: `Move “${id}” before “${earlier.id}”, or mark it private too${shared ? ', in municipality.yaml' : ''}.`,
    })
  })

export const checkOrder: GraphCheck = (standard, graph) => {
  const because = standard['order-because']
  const written = countAsked(graph)
  const best = bestOrder(standard, graph)
  if (written.mean <= best.mean + 1e-9) {
    if (!because) return []
    return [
      warning('order-because-not-needed', inStandard('order-because'), {
        message: `No order asks fewer questions than the one written, yet it has an order-because.`,
        remedy: `Remove the order-because.`,
      }),
    ]
  }
  const compared = `If all answers are equally frequent, a citizen is asked ${inWords(written)} in the order written; in the order ${best.order.join(', ')} only ${inWords(best)}.`
  if (because) {
    return [
      note('order-kept', inStandard('order-because'), {
        message: `${compared} It is kept because: “${because[mainLanguage]}”`,
        remedy: `Nothing, as long as the reason holds.`,
      }),
    ]
  }
  return [
    warning('order-asks-more', inStandard('questions'), {
      message: compared,
      remedy: `Put the questions in that order, mark as private those that must stay last, or say why this order is kept: order-because.`,
    }),
  ]
}

function inWords({ mean, longest }: { readonly mean: number; readonly longest: number }): string {
  return `${mean.toFixed(2)} questions on average and ${longest} at most`
}
