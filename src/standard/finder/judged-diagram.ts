/** What the answers to shared questions make of a standard's fit, whatever its own questions are answered. Pure. */
import type { Condition, Truth } from '#guide/condition.ts'
import type { Fit } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { askingFor } from '../asking-what-matters.ts'
import { fitOf } from '../compile.ts'
import { compileCondition } from '../compile-condition.ts'
import { combine, type Diagram, DiagramTable, transform } from '../diagram.ts'

/** A fit and, where it is unlikely, the criteria behind it by their places. */
export interface Judged {
  readonly fit: Fit
  /** Those that fail whatever else is answered. */
  readonly failing: readonly number[]
  /** Those that can fail. */
  readonly mayFail: readonly number[]
}

/** The truths that answers to the own questions can still make of a condition. */
interface Reach {
  /** The only one; unknown where there are several. */
  readonly settled: Truth
  readonly canFail: boolean
}

/**
 * The fit for every set of answers to `shared`, none of which is asked unless it can change the fit. It is that of the
 * criteria where all ways of answering the other questions of `rules` give it, else `possible`.
 */
export function judgedDiagram(
  table: DiagramTable<Judged>,
  { questions, criteria }: Pick<Rules, 'questions' | 'criteria'>,
  shared: Rules['questions'],
): Diagram<Judged> {
  const own = questions.filter(({ id }) => !shared.some((one) => one.id === id))
  const truths = new DiagramTable<Truth>()
  const reaches = new DiagramTable<Reach>()
  const reachOf = (when: Condition) => {
    const truth = compileCondition(truths, when, [...shared, ...own])
    return upTo(shared.length, reaches, transform(reaches, truth, reachOfTruth))
  }
  const all = criteria.reduce(
    (diagram, { when }, place) =>
      combine(table, diagram, reachOf(when), (judged, reach) =>
        withCriterion(judged, place, reach),
      ),
    transform(table, reachOf({ all: criteria.map(({ when }) => when) }), withoutCriteria),
  )
  const fits = transform(new DiagramTable<Fit>(), all, ({ fit }) => fit)
  return askingFor(fits, { table, diagram: all, either: eitherJudged })
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

function withoutCriteria({ settled }: Reach): Judged {
  return { fit: fitOf(settled), failing: [], mayFail: [] }
}

function withCriterion(judged: Judged, place: number, { settled, canFail }: Reach): Judged {
  if (judged.fit !== 'unlikely' || !canFail) return judged
  return {
    ...judged,
    failing: settled === false ? [...judged.failing, place] : judged.failing,
    mayFail: [...judged.mayFail, place],
  }
}

/** Of one fit, for those who are not asked what tells the criteria behind it apart. */
function eitherJudged(one: Judged, other: Judged): Judged {
  return {
    fit: one.fit,
    failing: one.failing.filter((place) => other.failing.includes(place)),
    mayFail: [...new Set([...one.mayFail, ...other.mayFail])].toSorted((a, b) => a - b),
  }
}
