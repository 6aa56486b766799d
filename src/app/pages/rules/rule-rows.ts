/** The paths of a guide as numbered rows: what the rules page, its file and the editor's table show of them. */
import type { OptionId, QuestionId } from '#guide/condition.ts'
import { type CriterionState, decidingState, stateOf } from '#guide/explain.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import type { ClauseId, Fit, Guide, Outcome } from '#guide/guide.ts'
import { type MergedPaths, mergePaths } from '#guide/merge-paths.ts'

export interface RuleRow {
  /** Counted from 1, in the order of each row's first path. */
  readonly number: number
  /** The answers that lead here; a question that is absent makes no difference. */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>
  /** How many paths are merged in it. */
  readonly paths: number
  readonly fit: Fit
  /** The outcome's place among the graph's, counted from 1. */
  readonly outcome: number
  /** Names, in the order shown. */
  readonly contacts: readonly string[]
  /** The places of its facts that not every outcome has, among the guide's, counted from 1. */
  readonly facts: readonly number[]
  /** Of its facts that are said with their condition, as nobody was asked: places as above. */
  readonly inGeneral: readonly number[]
  /** The places of the criteria that decide on every path of the row, among the guide's, counted from 1. */
  readonly deciding: readonly number[]
  /** Of those that decide, or may, on some of its paths only. */
  readonly sometimesDeciding: readonly number[]
  /** What the criteria that decide cite. */
  readonly cites: readonly ClauseId[]
}

/** Every path is in exactly one row, in the order of the graph's edges. */
export function ruleRows(guide: Guide): readonly RuleRow[] {
  const differing = guide.facts.map((_, fact) =>
    guide.graph.outcomes.some(({ facts }) => !facts.includes(fact)),
  )
  return mergePaths(guide.graph, guide.questions).map(({ answers, outcome, paths }, index) => {
    return {
      number: index + 1,
      answers,
      paths: paths.length,
      fit: outcome.fit,
      outcome: guide.graph.outcomes.indexOf(outcome) + 1,
      contacts: contactNames(guide, outcome),
      facts: outcome.facts.filter((fact) => differing[fact]).map((fact) => fact + 1),
      inGeneral: (outcome.inGeneral ?? []).map((fact) => fact + 1),
      ...decidingCriteria(guide, paths),
    }
  })
}

function decidingCriteria(
  guide: Guide,
  paths: MergedPaths['paths'],
): Pick<RuleRow, 'deciding' | 'sometimesDeciding' | 'cites'> {
  const decidersOf = paths.map((path) => decidersOn(guide, path))
  const places = guide.criteria.map((_, place) => place)
  const always = places.filter((place) => decidersOf.every(({ certain }) => certain.has(place)))
  const sometimes = places.filter(
    (place) =>
      !always.includes(place) &&
      decidersOf.some(({ certain, oneOf }) => certain.has(place) || oneOf.has(place)),
  )
  const deciders = [...always, ...sometimes].toSorted((one, other) => one - other)
  return {
    deciding: always.map((place) => place + 1),
    sometimesDeciding: sometimes.map((place) => place + 1),
    cites: [...new Set(deciders.flatMap((place) => guide.criteria[place]?.cites ?? []))],
  }
}

/**
 * The places of the criteria that decide on a path. Where it is plain without another question that one of some
 * criteria fails, but not which, those are `oneOf`.
 */
function decidersOn({ criteria, questions }: Guide, { asked, outcome }: Arrived) {
  const states = criteria.map(({ when }) => stateOf(when, answersOf(asked), questions))
  const placesOf = (state: CriterionState) =>
    new Set(states.flatMap((each, place) => (each === state ? place : [])))
  const certain = placesOf(decidingState[outcome.fit])
  return { certain, oneOf: certain.size > 0 ? new Set<number>() : placesOf('unknown') }
}

/** How many paths some rows stand for. */
export function pathsIn(rows: readonly RuleRow[]): number {
  return rows.reduce((count, { paths }) => count + paths, 0)
}

/** The names of an outcome's contacts, in the order shown. */
export function contactNames(guide: Guide, outcome: Outcome): readonly string[] {
  return outcome.contacts.flatMap((index) => guide.contacts[index]?.contact.name ?? [])
}
