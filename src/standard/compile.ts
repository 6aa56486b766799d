/**
 * Rules → decision graph. Every condition becomes a diagram, the diagrams are joined into one whose leaves are outcomes,
 * and that one is numbered. The work grows with the size of the diagrams, not with the number of possible answers.
 */
import type { Condition, Truth } from '#guide/condition.ts'
import type { Fit, Graph, Outcome } from '#guide/guide.ts'
import type { Conditional, Rules } from '#guide/rules.ts'
import { askingWhatMatters } from './asking-what-matters.ts'
import { compileCondition } from './compile-condition.ts'
import { toGraph } from './compile-graph.ts'
import { combine, type Diagram, DiagramTable, transform } from './diagram.ts'

/**
 * The reduced graph of the rules, questions in the order listed. A question is asked only where its answer can still
 * change the fit or whom to call or, unless the fit is unlikely, a fact; a first question named `voice` is always asked.
 * Throws when a condition names no question.
 */
export function compile(rules: Rules): Graph {
  const truths = new DiagramTable<Truth>()
  const outcomes = new DiagramTable<Outcome>()
  const truthOf = (when: Condition) => compileCondition(truths, when, rules.questions)

  const targetGroup = truthOf({ all: rules.criteria.map((criterion) => criterion.when) })
  let diagram = transform(outcomes, targetGroup, startOutcome)
  const addWhereItHolds = ({ when, fit }: Conditional, add: (outcome: Outcome) => Outcome) => {
    const holds: Diagram<Truth> = when ? truthOf(when) : truths.leaf(true)
    diagram = combine(outcomes, diagram, holds, (outcome, truth) =>
      truth === false || fit?.includes(outcome.fit) === false ? outcome : add(outcome),
    )
  }
  rules.contacts.forEach((use, index) => {
    addWhereItHolds(use, (outcome) => withContact(outcome, index, rules.contacts))
  })
  rules.facts.forEach((fact, index) => {
    addWhereItHolds(fact, (outcome) => ({ ...outcome, facts: [...outcome.facts, index] }))
  })
  return toGraph(askingWhatMatters(outcomes, diagram, rules.questions), rules.questions)
}

function startOutcome(inTargetGroup: Truth): Outcome {
  return { fit: fitOf(inTargetGroup), contacts: [], facts: [] }
}

export function fitOf(inTargetGroup: Truth): Fit {
  if (inTargetGroup === 'unknown') return 'possible'
  return inTargetGroup ? 'likely' : 'unlikely'
}

function withContact(outcome: Outcome, index: number, uses: Rules['contacts']): Outcome {
  const idAt = (place: number) => uses[place]?.contact.id
  const isShownAlready = outcome.contacts.some((place) => idAt(place) === idAt(index))
  return isShownAlready ? outcome : { ...outcome, contacts: [...outcome.contacts, index] }
}
