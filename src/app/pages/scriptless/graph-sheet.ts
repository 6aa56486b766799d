/** A guide's graph as a style sheet: shows each question, and the outcome, once the answers lead there. Pure. */
import type { QuestionId } from '#guide/condition.ts'
import { entry } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { type OutcomeGroup, outcomeGroups, type Part } from './outcome-groups.ts'
import { type State, statesOf, type Way } from './states.ts'

/** What a question is shown by. */
export function classOfQuestion(question: QuestionId): string {
  return `ask-${question}`
}

/** What an outcome is shown by: its group's first state names it. */
export function classOfOutcome({ states: [first] }: OutcomeGroup): string {
  return `end-${first}`
}

/** What a part of an outcome is shown by; undefined where every outcome of its group has it. */
export function classOfPart(kind: 'contact' | 'fact', part: Part, group: OutcomeGroup) {
  return part.states.length < group.states.length ? `${kind}-${part.index}` : undefined
}

/**
 * Every state is a custom property of `main`: `block` where the answers lead to it, without a value where they do not. It
 * is reached where one of its ways is open: the state before it is reached, and one of the way's options is checked. So the
 * sheet grows with the graph's edges, not with its paths. Below `main` stand the radios, their names and values being the
 * questions' and options' ids.
 */
export function graphSheet(guide: Pick<Guide, 'graph' | 'contacts' | 'facts'>): string {
  const states = statesOf(guide.graph)
  const waysTo = named(states)
  return [
    `main{${waysTo.map(reached).join(';')}}`,
    ...opened(waysTo.flat()),
    ...[...askedIn(guide, states)].map(([question, places]) =>
      shownIn(`.${classOfQuestion(question)}`, places),
    ),
    ...outcomeGroups(guide, states).flatMap((group) => [
      shownIn(`.${classOfOutcome(group)}`, group.states),
      ...partsShown('contact', group.contacts, group),
      ...partsShown('fact', group.facts, group),
    ]),
  ].join('\n')
}

interface NamedWay extends Way {
  /** Its custom property. */
  readonly name: string
}

/** The ways to each state. */
function named(states: readonly State[]): readonly (readonly NamedWay[])[] {
  let number = 0
  return states.map(({ ways }) => ways.map((way) => ({ ...way, name: `--way-${number++}` })))
}

function reached(ways: readonly NamedWay[], index: number): string {
  const value = ways.length === 0 ? 'block' : firstOf(ways.map(({ name }) => name))
  return `${stateName(index)}:${value}`
}

/** A rule for each choice that opens ways. */
function opened(ways: readonly NamedWay[]): string[] {
  const rules = new Map<string, string[]>()
  for (const { name, from, question, options } of ways) {
    const values = options.map((option) => `[value="${option}"]`).join()
    const chosen = `main:has([name="${question}"]:is(${values}):checked)`
    rules.set(chosen, [...(rules.get(chosen) ?? []), `${name}:${firstOf([stateName(from)])}`])
  }
  return [...rules].map(([chosen, open]) => `${chosen}{${open.join(';')}}`)
}

/** The states that ask each question but the first, which needs nothing to be shown. */
function askedIn({ graph }: Pick<Guide, 'graph'>, states: readonly State[]) {
  const asked = new Map<QuestionId, number[]>()
  for (const [index, { target, ways }] of states.entries()) {
    if ('outcome' in target || ways.length === 0) continue
    const { question } = entry(graph.nodes, target.node)
    asked.set(question, [...(asked.get(question) ?? []), index])
  }
  return asked
}

function partsShown(kind: 'contact' | 'fact', parts: readonly Part[], group: OutcomeGroup) {
  return parts.flatMap((part) => {
    const name = classOfPart(kind, part, group)
    if (name === undefined) return []
    return shownIn(`.${classOfOutcome(group)} .${name}`, part.states)
  })
}

function shownIn(selector: string, states: readonly number[]): string {
  return `${selector}{display:${firstOf(states.map(stateName), 'none')}}`
}

function stateName(index: number): string {
  return `--state-${index}`
}

/** The value of the first of these properties that has one, else the last value. */
function firstOf(names: readonly string[], last?: string): string {
  return names.reduceRight(
    (rest, name) => (rest === '' ? `var(${name})` : `var(${name},${rest})`),
    last ?? '',
  )
}
