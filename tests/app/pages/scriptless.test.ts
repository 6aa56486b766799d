/** A graph as states, groups of outcomes and a style sheet. What a browser makes of the sheet: `tests/e2e/scriptless.spec.ts`. */
import { describe, expect, it } from 'vitest'
import { outcomeGroups } from '#app/pages/scriptless/outcome-groups.ts'
import { graphSheet } from '#app/pages/scriptless/graph-sheet.ts'
import { statesOf, type State } from '#app/pages/scriptless/states.ts'
import type { Answers } from '#guide/condition.ts'
import { answersOf } from '#guide/follow.ts'
import type { Graph } from '#guide/guide.ts'
import { paths } from '#guide/paths.ts'
import { languages } from '#guide/languages.ts'
import { toGuide } from '#standard/localize.ts'
import { realStandards } from '../../support/real-content.ts'

const standards = await realStandards()
const realGuides = standards.flatMap((standard) =>
  languages.map((language) => toGuide(standard, language)),
)

const outcome = { fit: 'likely', contacts: [], facts: [] } as const
const other = { ...outcome, fit: 'unlikely' } as const
const toNode = (node: number) => ({ node })
const toOutcome = (index: number) => ({ outcome: index })

/** Both voices are asked the same question, and one answer to it leads on to a second. */
const graph: Graph = {
  root: toNode(0),
  nodes: [
    { question: 'voice', next: { self: toNode(1), relative: toNode(1) } },
    { question: 'age', next: { young: toOutcome(1), grown: toNode(2), old: toNode(2) } },
    { question: 'need', next: { yes: toOutcome(0), no: toOutcome(1) } },
  ],
  outcomes: [outcome, other],
}

describe('statesOf', () => {
  it('tells the voices apart where the graph does not', () => {
    expect(statesOf(graph).map(({ target, voice }) => ({ target, voice }))).toEqual([
      { target: toNode(0), voice: 'self' },
      { target: toNode(1), voice: 'self' },
      { target: toNode(1), voice: 'relative' },
      { target: toOutcome(1), voice: 'self' },
      { target: toNode(2), voice: 'self' },
      { target: toOutcome(1), voice: 'relative' },
      { target: toNode(2), voice: 'relative' },
      { target: toOutcome(0), voice: 'self' },
      { target: toOutcome(0), voice: 'relative' },
    ])
  })

  it('takes options that lead to one place as one way, and several places before as several', () => {
    expect(statesOf(graph)[3]?.ways).toEqual([
      { from: 1, question: 'age', options: ['young'] },
      { from: 4, question: 'need', options: ['no'] },
    ])
    expect(statesOf(graph)[4]?.ways).toEqual([
      { from: 1, question: 'age', options: ['grown', 'old'] },
    ])
  })

  it.each(realGuides)('reaches by the answers of every path of $id its outcome alone', (guide) => {
    const states = statesOf(guide.graph)
    for (const { asked, outcome: expected } of paths(guide.graph)) {
      const answers = answersOf(asked)
      const reached = states
        .filter((state) => isReached(states, state, answers))
        .flatMap(({ target }) => ('outcome' in target ? guide.graph.outcomes[target.outcome] : []))
      expect(reached).toEqual([expected])
    }
  })
})

/** As the style sheet says it: by one of its ways. */
function isReached(states: readonly State[], { ways }: State, answers: Answers): boolean {
  if (ways.length === 0) return true
  return ways.some(({ from, question, options }) => {
    const before = states[from]
    return (
      before !== undefined &&
      options.some((option) => answers[question] === option) &&
      isReached(states, before, answers)
    )
  })
}

describe('outcomeGroups', () => {
  it.each(realGuides)('has each outcome of $id once, with what it shows', (guide) => {
    const states = statesOf(guide.graph)
    const groups = outcomeGroups(guide, states)
    for (const [index, { target, voice }] of states.entries()) {
      const own = groups.filter((group) => group.states.includes(index))
      if ('node' in target) expect(own).toEqual([])
      else {
        expect(own).toHaveLength(1)
        const [group] = own
        const shown = (parts: readonly { index: number; states: readonly number[] }[] = []) =>
          parts.filter((part) => part.states.includes(index)).map((part) => part.index)
        const { fit, contacts, facts } = guide.graph.outcomes[target.outcome] ?? outcome
        expect(group).toMatchObject({ fit, voice })
        expect(shown(group?.contacts)).toEqual(contacts)
        expect(shown(group?.facts)).toEqual(facts)
      }
    }
  })
})

describe('graphSheet', () => {
  const lines = graphSheet({ graph, contacts: [], facts: [] }).split('\n')

  it('shows a question where any of its states is reached, and never the first', () => {
    expect(lines).toContain('.ask-age{display:var(--state-1,var(--state-2,none))}')
    expect(lines.filter((line) => line.includes('ask-voice'))).toEqual([])
  })

  it('opens a way where the state before is reached and one of its options is checked', () => {
    expect(lines).toContain(
      'main:has([name="age"]:is([value="grown"],[value="old"]):checked){--way-1-4:var(--state-1)}',
    )
  })

  it('shows an outcome where one of its ways is open', () => {
    expect(lines[0]).toContain('--state-3:var(--way-1-3,var(--way-4-3));')
    expect(lines).toContain('.end-3{display:var(--state-3,none)}')
  })

  it('grows with the edges of a graph, not with its paths', () => {
    const questions = 40
    const long: Graph = {
      root: toNode(0),
      nodes: Array.from({ length: questions }, (_, index) => {
        const last = index === questions - 1
        const [one, two] = last ? [toOutcome(0), toOutcome(1)] : [toNode(index + 1), toOutcome(0)]
        return { question: `q${index}`, next: { a: one, b: index % 2 ? one : two, c: one } }
      }),
      outcomes: [outcome, other],
    }
    expect(graphSheet({ graph: long, contacts: [], facts: [] }).length).toBeLessThan(
      250 * questions,
    )
  })
})
