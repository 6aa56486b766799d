/** Every path of a guide as a row: what the rules page, its picture and its file show of it. */
import { decidingState, explain } from '#guide/explain.ts'
import { answersOf, type Asked } from '#guide/follow.ts'
import type { ClauseId, Fit, Guide, Outcome, Voice } from '#guide/guide.ts'
import { paths } from '#guide/paths.ts'

export interface RuleRow {
  /** Counted from 1 over all paths of the guide. */
  readonly number: number
  readonly voice: Voice
  /** The answers of the path, the voice first. */
  readonly asked: readonly Asked[]
  readonly fit: Fit
  /** The outcome's place among the graph's, counted from 1. */
  readonly outcome: number
  /** Names, in the order shown. */
  readonly contacts: readonly string[]
  /** The places of the deciding criteria among the guide's, counted from 1. */
  readonly deciding: readonly number[]
  /** What the deciding criteria cite. */
  readonly cites: readonly ClauseId[]
}

/** One row a path, in the order of the graph's edges. */
export function ruleRows(guide: Guide): readonly RuleRow[] {
  return [...paths(guide.graph)].map(({ asked, outcome }, index) => {
    const answers = answersOf(asked)
    const deciding = explain(guide, answers)
      .criteria.map(({ state }, place) => ({ state, place }))
      .filter(({ state }) => state === decidingState[outcome.fit])
      .map(({ place }) => place)
    return {
      number: index + 1,
      voice: answers.voice === 'relative' ? 'relative' : 'self',
      asked,
      fit: outcome.fit,
      outcome: guide.graph.outcomes.indexOf(outcome) + 1,
      contacts: contactNames(guide, outcome),
      deciding: deciding.map((place) => place + 1),
      cites: [...new Set(deciding.flatMap((place) => guide.criteria[place]?.cites ?? []))],
    }
  })
}

/** The names of an outcome's contacts, in the order shown. */
export function contactNames(guide: Guide, outcome: Outcome): readonly string[] {
  return outcome.contacts.flatMap((index) => guide.contacts[index]?.contact.name ?? [])
}

/** The questions that some of the rows ask, beside the voice, in the order of the guide. */
export function askedQuestions(guide: Guide, rows: readonly RuleRow[]): Guide['questions'] {
  const asked = new Set(rows.flatMap((row) => row.asked.map(({ question }) => question)))
  return guide.questions.filter(({ id }) => id !== 'voice' && asked.has(id))
}
