import { describe, expect, test } from 'vitest'
import type { Condition } from '#guide/condition.ts'
import { follow } from '#guide/follow.ts'
import type { Rules } from '#guide/rules.ts'
import { compile } from '#standard/compile.ts'

const yesOrNo = [{ id: 'yes' }, { id: 'no' }]
const orUnsure = [...yesOrNo, { id: 'unsure', unsure: true as const }]
const yesTo = (question: string): Condition => ({ question, in: ['yes'] })

function rules(parts: Partial<Rules>): Rules {
  return { questions: [], criteria: [], contacts: [], facts: [], ...parts }
}

describe('compile', () => {
  test('makes one outcome of rules that ask nothing', () => {
    expect(compile(rules({}))).toEqual({
      root: { outcome: 0 },
      nodes: [],
      outcomes: [{ fit: 'likely', contacts: [], facts: [] }],
    })
  })

  test('gives each fit its outcome', () => {
    const graph = compile(
      rules({
        questions: [{ id: 'need', options: orUnsure }],
        criteria: [{ id: 'in-need', when: yesTo('need') }],
      }),
    )
    expect(graph).toEqual({
      root: { node: 0 },
      nodes: [
        {
          question: 'need',
          next: { yes: { outcome: 0 }, no: { outcome: 1 }, unsure: { outcome: 2 } },
        },
      ],
      outcomes: [
        { fit: 'likely', contacts: [], facts: [] },
        { fit: 'unlikely', contacts: [], facts: [] },
        { fit: 'possible', contacts: [], facts: [] },
      ],
    })
  })

  test('shares equal nodes and skips questions whose answers change nothing', () => {
    const graph = compile(
      rules({
        questions: ['one', 'idle', 'two'].map((id) => ({ id, options: yesOrNo })),
        criteria: [{ id: 'either', when: { any: [yesTo('one'), yesTo('two')] } }],
      }),
    )
    expect(graph.nodes).toEqual([
      { question: 'one', next: { yes: { outcome: 0 }, no: { node: 1 } } },
      { question: 'two', next: { yes: { outcome: 0 }, no: { outcome: 1 } } },
    ])
  })

  test('numbers nodes and outcomes breadth first', () => {
    const differ: Condition = {
      any: [
        { all: [yesTo('one'), { not: yesTo('two') }] },
        { all: [{ not: yesTo('one') }, yesTo('two')] },
      ],
    }
    const graph = compile(
      rules({
        questions: ['one', 'two'].map((id) => ({ id, options: yesOrNo })),
        criteria: [{ id: 'differ', when: differ }],
      }),
    )
    expect(graph.nodes).toEqual([
      { question: 'one', next: { yes: { node: 1 }, no: { node: 2 } } },
      { question: 'two', next: { yes: { outcome: 0 }, no: { outcome: 1 } } },
      { question: 'two', next: { yes: { outcome: 1 }, no: { outcome: 0 } } },
    ])
    expect(graph.outcomes.map((outcome) => outcome.fit)).toEqual(['unlikely', 'likely'])
  })

  test('asks for the voice even where nothing depends on it', () => {
    const voice = { id: 'voice', options: [{ id: 'self' }, { id: 'relative' }] }
    expect(compile(rules({ questions: [voice] }))).toEqual({
      root: { node: 0 },
      nodes: [{ question: 'voice', next: { self: { outcome: 0 }, relative: { outcome: 0 } } }],
      outcomes: [{ fit: 'likely', contacts: [], facts: [] }],
    })
  })

  test('asks nothing where no answer matters', () => {
    const graph = compile(rules({ questions: [{ id: 'need', options: yesOrNo }] }))
    expect(graph.root).toEqual({ outcome: 0 })
    expect(graph.nodes).toEqual([])
  })

  test('leaves out contacts and facts only where their condition is false', () => {
    const graph = compile(
      rules({
        questions: [{ id: 'need', options: orUnsure }],
        contacts: [{ contact: { id: 'a' }, when: yesTo('need') }, { contact: { id: 'b' } }],
        facts: [{}, { when: yesTo('need') }],
      }),
    )
    const outcomeFor = (option: string) => follow(graph, { need: option })
    const asked = (option: string) => [{ question: 'need', option }]
    const full = { fit: 'likely', contacts: [0, 1], facts: [0, 1] }
    expect(outcomeFor('yes')).toEqual({ asked: asked('yes'), outcome: full })
    expect(outcomeFor('unsure')).toEqual({ asked: asked('unsure'), outcome: full })
    expect(outcomeFor('no')).toEqual({
      asked: asked('no'),
      outcome: { fit: 'likely', contacts: [1], facts: [0] },
    })
    expect(graph.outcomes).toHaveLength(2)
  })

  test('refuses a condition on a question that is not asked', () => {
    const broken = rules({ criteria: [{ id: 'lost', when: yesTo('income') }] })
    expect(() => compile(broken)).toThrow(
      'A condition names the question “income”, which is not asked',
    )
  })

  test('does not try all answers: twelve questions of five options take no time', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `question-${index}`)
    const options = [...orUnsure, { id: 'maybe' }, { id: 'later' }]
    const graph = compile(
      rules({
        questions: ids.map((id) => ({ id, options })),
        criteria: ids.map((id) => ({ id, when: yesTo(id) })),
      }),
    )
    // Of each question two nodes, one with and one without an unknown before it; of the first only one.
    expect(graph.nodes).toHaveLength(23)
    expect(graph.outcomes).toHaveLength(3)
  })
})
