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

/** Whoever is asked about is asked the same question, and one answer to it leads on to a second. */
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
  it('has every node and outcome once', () => {
    expect(statesOf(graph).map(({ target }) => target)).toEqual([
      toNode(0),
      toNode(1),
      toOutcome(1),
      toNode(2),
      toOutcome(0),
    ])
  })

  it('takes options that lead to one place as one way, and several places before as several', () => {
    expect(statesOf(graph)[1]?.ways).toEqual([
      { from: 0, question: 'voice', options: ['self', 'relative'] },
    ])
    expect(statesOf(graph)[2]?.ways).toEqual([
      { from: 1, question: 'age', options: ['young'] },
      { from: 3, question: 'need', options: ['no'] },
    ])
    expect(statesOf(graph)[3]?.ways).toEqual([
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
    for (const [index, { target }] of states.entries()) {
      const own = groups.filter((group) => group.states.includes(index))
      if ('node' in target) expect(own).toEqual([])
      else {
        expect(own).toHaveLength(1)
        const [group] = own
        const shown = (parts: readonly { index: number; states: readonly number[] }[] = []) =>
          parts.filter((part) => part.states.includes(index)).map((part) => part.index)
        const { fit, contacts, facts } = guide.graph.outcomes[target.outcome] ?? outcome
        expect(group).toMatchObject({ fit })
        expect(shown(group?.contacts)).toEqual(contacts)
        expect(shown(group?.facts)).toEqual(facts)
      }
    }
  })
})

describe('graphSheet', () => {
  const lines = graphSheet({ graph, contacts: [], facts: [] }).split('\n')

  it('shows a question where its state is reached, and never the first', () => {
    expect(lines).toContain('.ask-age{display:var(--state-1,none)}')
    expect(lines.filter((line) => line.includes('ask-voice'))).toEqual([])
  })

  it('opens a way where the state before is reached and one of its options is checked', () => {
    expect(lines[0]).toContain('--state-3:var(--way-3);')
    expect(lines).toContain(
      'main:has([name="age"]:is([value="grown"],[value="old"]):checked){--way-3:var(--state-1)}',
    )
  })

  it('shows an outcome where one of its ways is open', () => {
    expect(lines[0]).toContain('--state-2:var(--way-1,var(--way-2));')
    expect(lines).toContain('.end-2{display:var(--state-2,none)}')
  })

  it('opens all ways of one choice in one rule', () => {
    const [young, old] = [toNode(1), toNode(2)]
    const asked: Graph = {
      root: toNode(0),
      nodes: [
        { question: 'age', next: { young, old } },
        { question: 'need', next: { yes: toOutcome(0), no: toOutcome(1) } },
        { question: 'need', next: { yes: toOutcome(1), no: toOutcome(0) } },
      ],
      outcomes: [outcome, other],
    }
    const sheet = graphSheet({ graph: asked, contacts: [], facts: [] }).split('\n')
    expect(sheet).toContain(
      'main:has([name="need"]:is([value="yes"]):checked){--way-2:var(--state-1);--way-5:var(--state-2)}',
    )
    expect(sheet).toContain('.ask-need{display:var(--state-1,var(--state-2,none))}')
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
