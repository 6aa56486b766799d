/**
 * The order of questions that asks the fewest on average over all complete sets of answers, each weighing the same. The
 * first question (voice) stays first and private questions stay last; within these bounds any order will do.
 *
 * Up to eight questions the order is exact (`order-search.ts`). Above, it is found by sifting: starting from the order
 * written, each question in turn is tried at every place it may have and left at the best one, until a whole round
 * brings nothing. That is never worse than the order written, but need not be the best there is. Pure.
 */
import type { Graph } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { whatMatters } from '../asking-what-matters.ts'
import { compile } from '../compile.ts'
import { searchOrders } from './order-search.ts'
import { type AskedCount, countAsked } from '#guide/count-asked.ts'

export type Question = Rules['questions'][number] & { readonly private?: true }
export interface OrderedRules extends Rules {
  readonly questions: readonly Question[]
}

export interface BestOrder extends AskedCount {
  /** Question ids, the first asked first. */
  readonly order: readonly string[]
}

export const exactUpTo = 8

/** What is asked, in an order that may change. */
export interface Reorderable {
  /** In the order written. */
  readonly questions: readonly Question[]
  /** Which of them are asked in an order. */
  readonly graphIn: (questions: readonly Question[]) => AskingGraph
  /** For each outcome of the order written a number; those that differ in nothing that is asked for share one. */
  readonly numbers: readonly number[]
}

type AskingGraph = Pick<Graph, 'root' | 'nodes'>

/** `graph` is the rules' own. */
export function bestOrder(rules: OrderedRules, graph: Graph): BestOrder {
  const { questions } = rules
  const mattering = graph.outcomes.map((outcome) => JSON.stringify(whatMatters(outcome)))
  const numbers = mattering.map((words) => mattering.indexOf(words))
  const graphIn = (order: readonly Question[]) =>
    order === questions ? graph : compile({ ...rules, questions: order })
  return bestOrderOf({ questions, graphIn, numbers })
}

/** Of orders that ask equally few, one that keeps close to the order written. */
export function bestOrderOf(asked: Reorderable): BestOrder {
  const { questions, graphIn, numbers } = asked
  const found =
    questions.length > exactUpTo
      ? sift(asked)
      : searchOrders(questions, graphIn(questions), numbers)
  return measured(asked, found)
}

function measured({ graphIn }: Reorderable, questions: readonly Question[]): BestOrder {
  return { order: questions.map((question) => question.id), ...countAsked(graphIn(questions)) }
}

function sift(asked: Reorderable): readonly Question[] {
  const movable = asked.questions.slice(1)
  let best: readonly Question[] = [
    ...asked.questions.slice(0, 1),
    ...movable.filter((question) => !question.private),
    ...movable.filter((question) => question.private),
  ]
  let mean = measured(asked, best).mean
  let isBetter = true
  while (isBetter) {
    isBetter = false
    for (const question of movable) {
      for (const order of placings(question, best)) {
        const tried = measured(asked, order).mean
        if (tried >= mean - 1e-9) continue
        best = order
        mean = tried
        isBetter = true
      }
    }
  }
  return best
}

/** The order with one question at every place among those as private as itself; never before the first. */
function placings(moved: Question, order: readonly Question[]): (readonly Question[])[] {
  const others = order.filter((question) => question !== moved)
  return others.flatMap((_, index) => {
    const [before, after] = [others.slice(0, index + 1), others.slice(index + 1)]
    const keepsPrivateLast = moved.private
      ? after.every((question) => question.private)
      : before.slice(1).every((question) => !question.private)
    return keepsPrivateLast ? [[...before, moved, ...after]] : []
  })
}
