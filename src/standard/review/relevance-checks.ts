/** Checks of what changes nothing: questions, options, criteria and contacts without which every outcome is the same. */
import type { Truth } from '#guide/condition.ts'
import type { Graph, Target } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { compileCondition } from '../compile-condition.ts'
import { DiagramTable } from '../diagram.ts'
import type { StandardOption, StandardQuestion } from '../standard.ts'
import type { Finding } from './finding.ts'
import type { GraphCheck } from './graph-check.ts'
import { error, inStandard, warning } from './check.ts'

/** A question that the graph never asks. The voice question chooses the wording and is always asked. */
export const checkQuestions: GraphCheck = ({ questions }, graph) => {
  const asked = new Set(graph.nodes.map((node) => node.question))
  return questions.flatMap(({ id }, index) => {
    if (index === 0 || asked.has(id)) return []
    return error('question-changes-nothing', inStandard('questions', index), {
      message: `Question “${id}” is never asked, as no answer to it changes an outcome; expected a criterion, contact or fact that depends on it.`,
      remedy: `Remove the question, or name it in the condition it was meant for.`,
    })
  })
}

/** Options that lead to the same outcome whatever the other answers ask more than is needed. */
export const checkOptions: GraphCheck = ({ questions }, graph) =>
  questions.slice(1).flatMap((question, index) => {
    if (!graph.nodes.some((node) => node.question === question.id)) return []
    const groups = groupsOfEqual(question, graph)
    return [
      ...groups.flatMap((group) => mergeable(group, question, index + 1)),
      ...groups.flatMap((group) => keptForNothing(group, question, index + 1)),
    ]
  })

/** One option of a group may stay without a reason: it is the others that could be merged into it. */
function mergeable(
  group: readonly StandardOption[],
  question: StandardQuestion,
  index: number,
): Finding[] {
  const unexplained = group.filter((option) => !option['kept-because'])
  const last = unexplained.at(-1)
  if (unexplained.length < 2 || !last) return []
  const ids = group.map((option) => `“${option.id}”`).join(', ')
  return [
    error(
      'options-not-told-apart',
      inStandard('questions', index, 'options', question.options.indexOf(last)),
      {
        message: `Question “${question.id}”: no rule tells the options ${ids} apart; expected each option to change an outcome.`,
        remedy: `Merge them into one option, or give all but one a kept-because in Danish and English.`,
      },
    ),
  ]
}

function keptForNothing(
  group: readonly StandardOption[],
  question: StandardQuestion,
  index: number,
): Finding[] {
  const [option] = group
  if (group.length > 1 || !option?.['kept-because']) return []
  const place = inStandard(
    'questions',
    index,
    'options',
    question.options.indexOf(option),
    'kept-because',
  )
  return [
    warning('kept-because-not-needed', place, {
      message: `Question “${question.id}”: a rule tells option “${option.id}” from all others, yet it has a kept-because.`,
      remedy: `Remove the kept-because.`,
    }),
  ]
}

/** The options in groups whose edges agree at every node that asks the question. */
function groupsOfEqual(question: StandardQuestion, graph: Graph): readonly StandardOption[][] {
  const groups = new Map<string, StandardOption[]>()
  const nodes = graph.nodes.filter((node) => node.question === question.id)
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

/** A criterion that is settled by the others: leaving it out would change nobody's fit. */
export const checkCriteria: GraphCheck = ({ criteria, questions }) => {
  const table = new DiagramTable<Truth>()
  const diagramOf = (kept: Rules['criteria']) =>
    compileCondition(table, { all: kept.map((criterion) => criterion.when) }, questions)
  const target = diagramOf(criteria)
  if ('value' in target) return []
  return criteria.flatMap(({ id, when }, index) => {
    if ('value' in compileCondition(table, when, questions)) return []
    if (diagramOf(criteria.filter((_, place) => place !== index)) !== target) return []
    return warning('criterion-changes-nothing', inStandard('criteria', index), {
      message: `Criterion “${id}” changes nobody's fit, as the other criteria settle it; expected at least one set of answers that only it decides.`,
      remedy: `Remove the criterion, or correct its condition.`,
    })
  })
}

/** A contact entry that no outcome shows, though its own condition can hold. */
export const checkContactUses: GraphCheck = ({ contacts }, graph) => {
  const shown = new Set(graph.outcomes.flatMap((outcome) => outcome.contacts))
  return contacts.flatMap(({ contact }, index) => {
    if (shown.has(index)) return []
    const earlier = contacts.findIndex((use) => use.contact.id === contact.id)
    if (earlier === index) return []
    return error('contact-never-shown', inStandard('contacts', index), {
      message: `Contact “${contact.id}” is listed again, but wherever this entry holds an earlier one (number ${earlier + 1}) does too; expected an outcome that shows it.`,
      remedy: `Remove this entry, or narrow the condition of the earlier one.`,
    })
  })
}
