/** The outcomes of a guide's states, those that read nearly alike together: one block of a page instead of a dozen. Pure. */
import { entry } from '#guide/follow.ts'
import type { FactKind, Fit, Guide, Outcome } from '#guide/guide.ts'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import type { State } from './states.ts'

/** A contact or fact by its index in the guide, shown in these states of the group and in no other. */
export interface Part {
  readonly index: number
  /** Indices in `statesOf`, in rising order. */
  readonly states: readonly number[]
}

/** Outcomes of one fit, way of contact, cost and complaint, which say the same facts in general. */
export interface OutcomeGroup {
  readonly fit: Fit
  /** Indices in `statesOf`, in rising order. */
  readonly states: readonly number[]
  /** In the order shown. */
  readonly contacts: readonly Part[]
  readonly facts: readonly Part[]
  /** Facts that are said with their condition, in every state of the group. */
  readonly inGeneral: readonly Part[]
}

interface OutcomeState {
  readonly index: number
  readonly outcome: Outcome
}

/** Kinds that a group shows as a whole, so that all its outcomes have the same. */
const wholeKinds: readonly FactKind[] = ['cost', 'complaint']

/** Throws where an outcome names a contact or fact that the guide lacks. */
export function outcomeGroups(
  guide: Pick<Guide, 'graph' | 'contacts' | 'facts'>,
  states: readonly State[],
): readonly OutcomeGroup[] {
  const groups = new Map<string, OutcomeState[]>()
  for (const [index, { target }] of states.entries()) {
    if (!('outcome' in target)) continue
    const outcome = entry(guide.graph.outcomes, target.outcome)
    const whole = outcome.facts.filter((fact) => wholeKinds.includes(entry(guide.facts, fact).kind))
    const way = wayOfContact(outcome.contacts.map((contact) => entry(guide.contacts, contact)))
    const key = JSON.stringify([outcome.fit, way, whole, outcome.inGeneral])
    groups.set(key, [...(groups.get(key) ?? []), { index, outcome }])
  }
  return [...groups.values()].flatMap((members) => toGroup(members) ?? [])
}

function toGroup(members: readonly OutcomeState[]): OutcomeGroup | undefined {
  const [first] = members
  if (!first) return undefined
  return {
    fit: first.outcome.fit,
    states: members.map(({ index }) => index),
    contacts: partsOf(members, ({ contacts }) => contacts),
    facts: partsOf(members, ({ facts }) => facts),
    inGeneral: partsOf(members, ({ inGeneral }) => inGeneral ?? []),
  }
}

/** In the order of the guide, which every outcome keeps. */
function partsOf(
  members: readonly OutcomeState[],
  of: (outcome: Outcome) => readonly number[],
): readonly Part[] {
  const indices = [...new Set(members.flatMap(({ outcome }) => of(outcome)))].sort((a, b) => a - b)
  return indices.map((index) => ({
    index,
    states: members.filter(({ outcome }) => of(outcome).includes(index)).map((one) => one.index),
  }))
}
