/** What the answers to shared questions make of a standard, whatever its own questions are answered. Pure. */
import type { Condition, Truth } from '#guide/condition.ts'
import type { Fit } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { fitOf } from '../compile.ts'
import { compileCondition } from '../compile-condition.ts'
import { combine, type Diagram, DiagramTable, transform } from '../diagram.ts'

export interface FitDiagrams {
  /** What the criteria together say whatever the own questions are answered; `possible` where that differs. */
  readonly fit: Diagram<Fit>
  /** The criteria that may be why it is unlikely, by their places. */
  readonly criteria: readonly CriterionDiagram[]
}

export interface CriterionDiagram {
  readonly place: number
  /** `unlikely` where the criterion fails whatever the own questions are answered, `possible` where it can. */
  readonly fit: Diagram<Fit>
}

/** The truths that answers to the own questions can still make of a condition. */
interface Reach {
  /** The only one; unknown where there are several. */
  readonly settled: Truth
  readonly canFail: boolean
}

/** Over `shared` alone, whose places are the levels. */
export function fitDiagrams(
  table: DiagramTable<Fit>,
  { questions, criteria }: Pick<Rules, 'questions' | 'criteria'>,
  shared: Rules['questions'],
): FitDiagrams {
  const own = questions.filter(({ id }) => !shared.some((one) => one.id === id))
  const truths = new DiagramTable<Truth>()
  const reaches = new DiagramTable<Reach>()
  const reachOf = (when: Condition) => {
    const truth = compileCondition(truths, when, [...shared, ...own])
    return upTo(shared.length, reaches, transform(reaches, truth, reachOfTruth))
  }
  const together = reachOf({ all: criteria.map(({ when }) => when) })
  const fit = transform(table, together, ({ settled }) => fitOf(settled))
  const each = criteria.map(({ when }, place) => ({
    place,
    fit: transform(table, reachOf(when), fitOfCriterion),
  }))
  const deciding = each.filter((one) => 'level' in one.fit || one.fit.value === 'unlikely')
  return { fit, criteria: isExplained(fit, deciding) ? deciding : each }
}

/** Whether a criterion fails for certain wherever the fit is unlikely: only contradictions need more than one for it. */
function isExplained(fit: Diagram<Fit>, criteria: readonly CriterionDiagram[]): boolean {
  const table = new DiagramTable<boolean>()
  const unexplained = criteria.reduce(
    (open, criterion) =>
      combine(table, open, criterion.fit, (isOpen, fails) => isOpen && fails !== 'unlikely'),
    transform(table, fit, (value) => value === 'unlikely'),
  )
  return unexplained === table.leaf(false)
}

function fitOfCriterion({ settled, canFail }: Reach): Fit {
  if (!canFail) return 'likely'
  return settled === false ? 'unlikely' : 'possible'
}

function reachOfTruth(truth: Truth): Reach {
  return { settled: truth, canFail: truth === false }
}

/** The diagram without the questions from `level` on, which may be answered anyhow. */
function upTo(level: number, table: DiagramTable<Reach>, diagram: Diagram<Reach>): Diagram<Reach> {
  const known = new Map<Diagram<Reach>, Diagram<Reach>>()
  const visit = (of: Diagram<Reach>): Diagram<Reach> => {
    const result = known.get(of) ?? made(of)
    known.set(of, result)
    return result
  }
  const made = (of: Diagram<Reach>): Diagram<Reach> => {
    if ('value' in of) return of
    const branches = of.branches.map(visit)
    if (of.level < level) return table.branch(of.level, branches)
    return branches.reduce((one, other) => combine(table, one, other, eitherReach))
  }
  return visit(diagram)
}

function eitherReach(one: Reach, other: Reach): Reach {
  return {
    settled: one.settled === other.settled ? one.settled : 'unknown',
    canFail: one.canFail || other.canFail,
  }
}
