/** Each question on each way through a graph could still change what somebody is told, and once they do not fit, whom they call. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#guide/condition.ts'
import { follow } from '#guide/follow.ts'
import type { Graph, Outcome, Target } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { compile } from '#standard/compile.ts'
import { allAnswers, plainOutcome } from '../support/plain-rules.ts'
import { realStandards } from '../support/real-content.ts'
import { rulesArbitrary } from '../support/rules-arbitrary.ts'

const standards = await realStandards()

interface Answered {
  readonly answers: Answers
  /** What a question may be asked for, in words. */
  readonly matter: string
}

function matterOf({ fit, contacts, facts }: Outcome): string {
  return JSON.stringify(fit === 'unlikely' ? [fit, contacts] : [fit, contacts, facts])
}

/** The questions that are asked although no answer could change anything, with the answers before them. */
function askedForNothing(rules: Rules): readonly string[] {
  const graph = compile(rules)
  const found: string[] = []
  const visit = (target: Target, before: string, people: readonly Answered[]) => {
    if ('outcome' in target) {
      // Nobody who ends here would have been told what matters otherwise.
      if (new Set(people.map(({ matter }) => matter)).size > 1) found.push(`too few: ${before}`)
      return
    }
    const node = graph.nodes[target.node]
    if (!node) throw new Error('The graph has the node')
    const { question, next } = node
    if (question !== 'voice' && !changesAnything(question, people))
      found.push(`${before} ${question}`)
    for (const [option, onward] of Object.entries(next))
      visit(
        onward,
        `${before} ${question}=${option}`,
        people.filter(({ answers }) => answers[question] === option),
      )
  }
  const everybody = [...allAnswers(rules.questions)].map((answers) => {
    return { answers, matter: matterOf(plainOutcome(rules, answers)) }
  })
  visit(graph.root, '', everybody)
  return found
}

/** Whether two of them who answer alike but for this question are told different things. */
function changesAnything(question: string, people: readonly Answered[]): boolean {
  const told = new Map<string, string>()
  return people.some(({ answers, matter }) => {
    const others = JSON.stringify({ ...answers, [question]: '' })
    const known = told.get(others) ?? matter
    told.set(others, known)
    return known !== matter
  })
}

describe('no question for nothing', () => {
  test.each(standards)('$id', (standard) => {
    expect(askedForNothing(standard)).toEqual([])
  })

  test('random rules', () => {
    fc.assert(
      fc.property(rulesArbitrary, (rules) => {
        expect(askedForNothing(rules)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

test('a fact that hangs on the fit asks nobody more', () => {
  const asked = (graph: Graph, answers: Answers) =>
    follow(graph, answers).asked.map(({ question }) => question)
  fc.assert(
    fc.property(rulesArbitrary, (rules) => {
      const withFit = compile(rules)
      const without = compile({
        ...rules,
        facts: rules.facts.map(({ when }) => ({ ...(when && { when }) })),
      })
      for (const answers of allAnswers(rules.questions))
        expect(asked(without, answers)).toEqual(expect.arrayContaining(asked(withFit, answers)))
    }),
    { numRuns: 60 },
  )
}, 60_000)

const options = [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true as const }]
const rules: Rules = {
  questions: [
    { id: 'need', options },
    { id: 'delivered', options },
  ],
  criteria: [{ id: 'in-need', when: { question: 'need', in: ['yes'] } }],
  contacts: [{ contact: { id: 'desk' } }],
  facts: [
    { when: { question: 'delivered', in: ['yes'] } },
    { when: { question: 'delivered', in: ['no'] } },
    { when: { question: 'need', in: ['no'] } },
    { fit: ['likely', 'possible'] },
    { fit: ['unlikely'], when: { question: 'delivered', in: ['yes', 'no', 'unsure'] } },
  ],
}

test('whoever does not fit is not asked for a fact; what hangs on the answer is said in general', () => {
  const graph = compile(rules)
  expect(follow(graph, { need: 'no' })).toEqual({
    asked: [{ question: 'need', option: 'no' }],
    outcome: { fit: 'unlikely', contacts: [0], facts: [2, 4], inGeneral: [0, 1] },
  })
  expect(follow(graph, { need: 'yes', delivered: 'no' })).toMatchObject({
    outcome: { fit: 'likely', facts: [1, 3] },
  })
})

test('what was asked before the fit was plain is not forgotten', () => {
  const graph = compile({ ...rules, questions: rules.questions.toReversed() })
  expect(follow(graph, { delivered: 'yes', need: 'no' })).toMatchObject({
    outcome: { fit: 'unlikely', facts: [0, 2, 4] },
  })
})

test('the voice, which everybody is asked, is not forgotten either', () => {
  const voice = { id: 'voice', options: [{ id: 'self' }, { id: 'relative' }] }
  const graph = compile({
    ...rules,
    questions: [voice, ...rules.questions],
    facts: [{ when: { question: 'voice', in: ['relative'] } }],
  })
  const factsOf = (voice: string) => follow(graph, { voice, need: 'no' })
  expect(factsOf('relative')).toMatchObject({ outcome: { facts: [0] } })
  expect(factsOf('self')).toMatchObject({ outcome: { facts: [] } })
})

test('a contact may hang on the fit', () => {
  const graph = compile({
    ...rules,
    contacts: [
      { contact: { id: 'desk' }, fit: ['likely', 'possible'] },
      { contact: { id: 'line' }, fit: ['unlikely'] },
    ],
    facts: [],
  })
  const contactsOf = (need: string) => follow(graph, { need })
  expect(contactsOf('yes')).toMatchObject({ outcome: { contacts: [0] } })
  expect(contactsOf('unsure')).toMatchObject({ outcome: { contacts: [0] } })
  expect(contactsOf('no')).toMatchObject({ outcome: { contacts: [1] } })
})
