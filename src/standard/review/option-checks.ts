/** Checks of options: those that lead to the same outcome whatever the other answers ask more than is needed. */
import type { Graph, Target } from '#guide/guide.ts'
import type { Truth } from '#guide/condition.ts'
import { compileCondition } from '../compile-condition.ts'
import { DiagramTable, fixed } from '../diagram.ts'
import type { Standard, StandardOption, StandardQuestion } from '../standard.ts'
import { error, inStandard, warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import type { GraphCheck } from './graph-check.ts'

/** Of the standard's own questions. A shared one is judged by all standards that ask it: see `shared-question-checks.ts`. */
export const checkOptions: GraphCheck = (standard, graph) =>
  standard.questions.flatMap((question, index) =>
    index === 0 || question.shared
      ? []
      : checkOptionsOf(question, [{ standard, graph }], inStandard('questions', index)),
  )

/** A standard that asks the question. */
interface Asking {
  readonly standard: Pick<Standard, 'questions' | 'criteria'>
  readonly graph: Graph
}

/** `place` is where the question stands. */
export function checkOptionsOf(
  question: StandardQuestion,
  askedBy: readonly Asking[],
  { file, path }: Place,
): readonly Finding[] {
  const groups = groupsOfEqual(question, askedBy)
  const placeOf = (option: StandardOption, ...key: readonly string[]): Place => ({
    file,
    path: [...path, 'options', question.options.indexOf(option), ...key],
  })
  return [
    ...groups.flatMap((group) => mergeable(group, question, placeOf)),
    ...groups.flatMap((group) => keptForNothing(group, question, placeOf)),
  ]
}

type PlaceOf = (option: StandardOption, ...key: readonly string[]) => Place

/** One option of a group may stay without a reason: it is the others that could be merged into it. */
function mergeable(
  group: readonly StandardOption[],
  { id }: StandardQuestion,
  placeOf: PlaceOf,
): Finding[] {
  const unexplained = group.filter((option) => !option['kept-because'])
  const last = unexplained.at(-1)
  if (unexplained.length < 2 || !last) return []
  const ids = group.map((option) => `“${option.id}”`).join(', ')
  return [
    error('options-not-told-apart', placeOf(last), {
      message: `Question “${id}”: no rule tells the options ${ids} apart; expected each option to change an outcome.`,
      remedy: `Merge them into one option, or give all but one a kept-because in Danish and English.`,
    }),
  ]
}

function keptForNothing(
  group: readonly StandardOption[],
  { id }: StandardQuestion,
  placeOf: PlaceOf,
): Finding[] {
  const [option] = group
  if (group.length > 1 || !option?.['kept-because']) return []
  return [
    warning('kept-because-not-needed', placeOf(option, 'kept-because'), {
      message: `Question “${id}”: a rule tells option “${option.id}” from all others, yet it has a kept-because.`,
      remedy: `Remove the kept-because.`,
    }),
  ]
}

/**
 * The options in groups whose edges agree at every node that asks the question, and with which every criterion is the same:
 * an outcome says which are met. None where it is never asked.
 */
function groupsOfEqual(
  question: StandardQuestion,
  askedBy: readonly Asking[],
): readonly StandardOption[][] {
  const nodes = askedBy.flatMap(({ graph }) =>
    graph.nodes.filter((node) => node.question === question.id),
  )
  if (nodes.length === 0) return []
  const told = askedBy.map(({ standard }) => criteriaWith(question, standard))
  const groups = new Map<string, StandardOption[]>()
  for (const [index, option] of question.options.entries()) {
    const edges = nodes.map((node) => nameOf(node.next[option.id]))
    const key = [...edges, ...told.map((options) => options[index])].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), option])
  }
  return [...groups.values()]
}

/** For each option, a name of what the criteria become with it: one name where they are the same. */
function criteriaWith(
  { id, options }: StandardQuestion,
  { questions, criteria }: Asking['standard'],
): readonly string[] {
  const table = new DiagramTable<Truth>()
  const level = questions.findIndex((question) => question.id === id)
  const diagrams = criteria.map(({ when }) => compileCondition(table, when, questions))
  return options.map((_, option) =>
    diagrams.map((diagram) => fixed(table, diagram, level, option).id).join(','),
  )
}

function nameOf(target: Target | undefined): string {
  if (!target) return ''
  return 'node' in target ? `node ${target.node}` : `outcome ${target.outcome}`
}
