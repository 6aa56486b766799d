import { describe, expect, test } from 'vitest'
import type { Condition } from '#guide/condition.ts'
import { changesOf } from '#guide/changes.ts'
import { explain } from '#guide/explain.ts'
import { follow } from '#guide/follow.ts'
import { settle } from '#guide/settle.ts'
import { exampleGuide, exampleRules } from '../support/example-rules.ts'
import { longGraph } from '../support/long-graph.ts'

const voice = { question: 'voice', option: 'self' }
const young = { question: 'age', option: 'under-18' }
const old = { question: 'age', option: '30-plus' }
const ofOld = (help: string, need: string) => ({ voice: 'self', age: '30-plus', help, need })

describe('explain', () => {
  test('likely: every criterion is met, and the answers to all of them decided', () => {
    const help = { question: 'help', option: 'no' }
    const need = { question: 'need', option: 'yes' }
    expect(explain(exampleGuide, ofOld('no', 'yes'))).toEqual({
      fit: 'likely',
      criteria: [
        { id: 'adult', state: 'met', asked: true, answers: [old] },
        { id: 'no-help', state: 'met', asked: true, answers: [help] },
        { id: 'in-need', state: 'met', asked: true, answers: [need] },
      ],
      deciding: [old, help, need],
      changes: [
        { question: 'age', option: 'under-18', fits: ['unlikely'] },
        { question: 'help', option: 'yes', fits: ['unlikely'] },
        { question: 'help', option: 'unsure', fits: ['possible'] },
        { question: 'need', option: 'no', fits: ['unlikely'] },
        { question: 'need', option: 'unsure', fits: ['possible'] },
      ],
      askByPhone: [],
    })
  })

  test('unlikely: the failed criterion decided; what was not asked is unknown and not worth asking', () => {
    expect(explain(exampleGuide, { voice: 'self', age: 'under-18', help: 'unsure' })).toEqual({
      fit: 'unlikely',
      criteria: [
        { id: 'adult', state: 'not-met', asked: true, answers: [young] },
        { id: 'no-help', state: 'unknown', asked: false, answers: [] },
        { id: 'in-need', state: 'unknown', asked: false, answers: [] },
      ],
      deciding: [young],
      changes: [
        { question: 'age', option: '18-29', fits: ['likely', 'possible', 'unlikely'] },
        { question: 'age', option: '30-plus', fits: ['likely', 'possible', 'unlikely'] },
      ],
      askByPhone: [],
    })
  })

  test('possible: the unknown criterion decided and is to be asked on the phone', () => {
    const explanation = explain(exampleGuide, ofOld('unsure', 'yes'))
    expect(explanation.fit).toBe('possible')
    expect(explanation.criteria.map(({ state }) => state)).toEqual(['met', 'unknown', 'met'])
    expect(explanation.deciding).toEqual([{ question: 'help', option: 'unsure' }])
    expect(explanation.askByPhone).toEqual(['no-help'])
  })

  test('what nobody can change is no advice', () => {
    const questions = exampleGuide.questions.map((question) =>
      question.id === 'age' ? { ...question, fixed: true as const } : question,
    )
    const { changes } = explain({ ...exampleGuide, questions }, ofOld('no', 'yes'))
    expect(changes.map(({ question }) => question)).toEqual(['help', 'help', 'need', 'need'])
  })

  test('says what another answer changes though it opens more paths than could be walked', () => {
    const { nodes, outcomes } = longGraph
    const early = { question: 'early', next: { yes: { node: 0 }, no: { outcome: 0 } } }
    const graph = { root: { node: nodes.length }, nodes: [...nodes, early], outcomes }
    const questions = [{ id: 'early', options: [{ id: 'yes' }, { id: 'no' }] }]
    const arrived = follow(graph, { early: 'no' })
    if (!('outcome' in arrived)) throw new Error('“No” ends the path.')
    expect(changesOf({ questions, graph }, arrived)).toEqual([
      { question: 'early', option: 'yes', fits: ['likely', 'unlikely'] },
    ])
  })

  test('refuses answers that end at a question', () => {
    const unanswered = { voice: voice.option, age: old.option }
    expect(() => explain(exampleGuide, unanswered)).toThrow('The question “help” has no answer')
  })
})

describe('settle', () => {
  const isYoung: Condition = { question: 'age', in: ['under-18'] }
  const isNotYoung: Condition = { question: 'age', in: ['18-29', '30-plus'] }
  const { questions } = exampleRules

  test('what holds whatever the open answer is true', () => {
    expect(settle({ any: [isYoung, isNotYoung] }, {}, questions)).toBe(true)
  })

  test('what fails whatever the open answer is false', () => {
    expect(settle({ all: [isYoung, isNotYoung] }, {}, questions)).toBe(false)
  })

  test('what depends on the open answer is unknown', () => {
    expect(settle(isYoung, {}, questions)).toBe('unknown')
  })

  test('an open answer that may be unsure leaves it unknown', () => {
    const either: Condition = {
      any: [
        { question: 'help', in: ['yes'] },
        { question: 'help', in: ['no'] },
      ],
    }
    expect(settle(either, {}, questions)).toBe('unknown')
  })

  test('an unsure answer that was given stays unknown', () => {
    expect(settle({ question: 'help', in: ['no'] }, { help: 'unsure' }, questions)).toBe('unknown')
  })

  test('a question that is not asked leaves it unknown', () => {
    expect(settle({ question: 'gone', in: ['yes'] }, {}, questions)).toBe('unknown')
  })

  test('what the given answers settle is told, however many questions are open', () => {
    const many = Array.from({ length: 40 }, (_, place) => ({
      id: `open-${place}`,
      options: [{ id: 'yes' }, { id: 'no' }],
    }))
    const all = [isYoung, ...many.map(({ id }) => ({ question: id, in: ['yes'] }))]
    expect(settle({ all }, { age: '30-plus' }, [...questions, ...many])).toBe(false)
  })

  test('given answers settle it', () => {
    expect(settle(isYoung, { age: 'under-18' }, questions)).toBe(true)
    expect(settle(isYoung, { age: '18-29' }, questions)).toBe(false)
  })
})
