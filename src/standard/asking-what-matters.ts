/** Which questions an outcome is worth: whoever is not in the target group is asked nothing for the sake of a fact. Pure. */
import type { Outcome } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { combine, type Diagram, type DiagramTable, pairs, transform } from './diagram.ts'

/** What of an outcome a question may be asked for. */
export function whatMatters({ fit, contacts, facts }: Outcome): Outcome {
  return { fit, contacts, facts: fit === 'unlikely' ? [] : facts }
}

/**
 * `diagram` without the questions that change nothing that matters. Where the facts of an outcome would tell their
 * answers apart, it has those that hold whatever the answer, and in general those that hold for some answers only.
 */
export function askingWhatMatters(
  table: DiagramTable<Outcome>,
  diagram: Diagram<Outcome>,
  questions: Rules['questions'],
): Diagram<Outcome> {
  const known = new Map<string, Diagram<Outcome>>()
  const visit = (mattering: Diagram<Outcome>, all: Diagram<Outcome>): Diagram<Outcome> => {
    const key = `${mattering.id} ${all.id}`
    const result = known.get(key) ?? kept(mattering, all)
    known.set(key, result)
    return result
  }
  const kept = (mattering: Diagram<Outcome>, all: Diagram<Outcome>): Diagram<Outcome> => {
    // All tells apart whatever matters, so it never asks later than what matters does.
    if ('value' in all) return all
    const { level, branches } = all
    if ('level' in mattering && mattering.level === level)
      return table.branch(
        level,
        pairs(mattering.branches, branches).map(([one, other]) => visit(one, other)),
      )
    // The voice is asked of everybody, as it chooses the wording.
    if (level === 0 && questions[level]?.id === 'voice')
      return table.branch(
        level,
        branches.map((branch) => visit(mattering, branch)),
      )
    const unasked = branches.reduce((one, other) => combine(table, one, other, eitherOutcome))
    return visit(mattering, unasked)
  }
  return visit(transform(table, diagram, whatMatters), diagram)
}

/** Two outcomes that differ in facts alone, as one. */
function eitherOutcome(one: Outcome, other: Outcome): Outcome {
  const certain = one.facts.filter((fact) => other.facts.includes(fact))
  const either = [one, other].flatMap(({ facts, inGeneral = [] }) => [...facts, ...inGeneral])
  const inGeneral = [...new Set(either)].filter((fact) => !certain.includes(fact))
  if (inGeneral.length === 0) return one
  return { ...one, facts: certain, inGeneral: inGeneral.toSorted((a, b) => a - b) }
}
