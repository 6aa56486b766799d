/** Checks of options: those that lead to the same outcome whatever the other answers ask more than is needed. */
import type { Graph, Target } from '#guide/guide.ts'
import type { StandardOption, StandardQuestion } from '../standard.ts'
import { error, inStandard, warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import type { GraphCheck } from './graph-check.ts'

/** Of the standard's own questions. A shared one is judged by all standards that ask it: see `shared-question-checks.ts`. */
export const checkOptions: GraphCheck = ({ questions }, graph) =>
  questions.flatMap((question, index) =>
    index === 0 || question.shared
      ? []
      : checkOptionsOf(question, [graph], inStandard('questions', index)),
  )

/** `graphs` are those of the standards that ask the question; `place` is where the question stands. */
export function checkOptionsOf(
  question: StandardQuestion,
  graphs: readonly Graph[],
  { file, path }: Place,
): readonly Finding[] {
  const groups = groupsOfEqual(question, graphs)
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

/** The options in groups whose edges agree at every node that asks the question; none where it is never asked. */
function groupsOfEqual(
  question: StandardQuestion,
  graphs: readonly Graph[],
): readonly StandardOption[][] {
  const groups = new Map<string, StandardOption[]>()
  const nodes = graphs.flatMap((graph) =>
    graph.nodes.filter((node) => node.question === question.id),
  )
  if (nodes.length === 0) return []
  for (const option of question.options) {
    const key = nodes.map((node) => nameOf(node.next[option.id])).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), option])
  }
  return [...groups.values()]
}

function nameOf(target: Target | undefined): string {
  if (!target) return ''
  return 'node' in target ? `node ${target.node}` : `outcome ${target.outcome}`
}
