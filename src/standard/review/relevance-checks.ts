/** Checks of what changes nothing: questions, criteria and contacts without which every outcome is the same. */
import type { Truth } from '#guide/condition.ts'
import type { Rules } from '#guide/rules.ts'
import { compileCondition } from '../compile-condition.ts'
import { DiagramTable } from '../diagram.ts'
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
  return contacts.flatMap(({ contact, fit }, index) => {
    if (shown.has(index)) return []
    const earlier = contacts.findIndex((use) => use.contact.id === contact.id)
    if (earlier === index) return fit ? neverShown('contact', index, `Contact “${contact.id}”`) : []
    return error('contact-never-shown', inStandard('contacts', index), {
      message: `Contact “${contact.id}” is listed again, but wherever this entry holds an earlier one (number ${earlier + 1}) does too; expected an outcome that shows it.`,
      remedy: `Remove this entry, or narrow the condition of the earlier one.`,
    })
  })
}

/** A fact that no outcome shows, though its own condition can hold: its fit never comes with it. */
export const checkFactUses: GraphCheck = ({ facts }, graph) => {
  const shown = new Set(
    graph.outcomes.flatMap(({ facts, inGeneral = [] }) => [...facts, ...inGeneral]),
  )
  return facts.flatMap(({ kind, fit }, index) =>
    fit && !shown.has(index) ? neverShown('fact', index, `The fact of kind ${kind}`) : [],
  )
}

function neverShown(what: 'contact' | 'fact', index: number, owner: string): Finding[] {
  return [
    error(`${what}-never-shown`, inStandard(`${what}s`, index, 'fit'), {
      message: `${owner}: wherever its condition holds, the fit is none of those listed; expected an outcome that shows it.`,
      remedy: `Correct the fit or the condition, or remove the entry.`,
    }),
  ]
}
