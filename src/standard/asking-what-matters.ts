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
  // The voice is asked of everybody, as it chooses the wording.
  const isAsked = (level: number) => level === 0 && questions[level]?.id === 'voice'
  return askingFor(transform(table, diagram, whatMatters), {
    table,
    diagram,
    isAsked,
    either: eitherOutcome,
  })
}

interface Asking<Value> {
  readonly table: DiagramTable<Value>
  /** Tells apart whatever matters, and more. */
  readonly diagram: Diagram<Value>
  /** Whether the question at a level is asked although it may not matter. */
  readonly isAsked?: (level: number) => boolean
  /** Two values as one, for those who are not asked what tells them apart. */
  readonly either: (one: Value, other: Value) => Value
}

/** The diagram without the questions that change nothing in `mattering`. */
export function askingFor<Value>(
  mattering: Diagram<unknown>,
  { table, diagram, isAsked, either }: Asking<Value>,
): Diagram<Value> {
  const known = new Map<string, Diagram<Value>>()
  const visit = (mattering: Diagram<unknown>, all: Diagram<Value>): Diagram<Value> => {
    const key = `${mattering.id} ${all.id}`
    const result = known.get(key) ?? kept(mattering, all)
    known.set(key, result)
    return result
  }
  const kept = (mattering: Diagram<unknown>, all: Diagram<Value>): Diagram<Value> => {
    // All tells apart whatever matters, so it never asks later than what matters does.
    if ('value' in all) return all
    const { level, branches } = all
    if ('level' in mattering && mattering.level === level)
      return table.branch(
        level,
        pairs(mattering.branches, branches).map(([one, other]) => visit(one, other)),
      )
    if (isAsked?.(level))
      return table.branch(
        level,
        branches.map((branch) => visit(mattering, branch)),
      )
    const unasked = branches.reduce((one, other) => combine(table, one, other, either))
    return visit(mattering, unasked)
  }
  return visit(mattering, diagram)
}

/** Two outcomes that differ in facts alone, as one. */
function eitherOutcome(one: Outcome, other: Outcome): Outcome {
  const certain = one.facts.filter((fact) => other.facts.includes(fact))
  const either = [one, other].flatMap(({ facts, inGeneral = [] }) => [...facts, ...inGeneral])
  const inGeneral = [...new Set(either)].filter((fact) => !certain.includes(fact))
  if (inGeneral.length === 0) return one
  return { ...one, facts: certain, inGeneral: inGeneral.toSorted((a, b) => a - b) }
}
