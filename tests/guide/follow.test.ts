import { beforeEach, describe, expect, test } from 'vitest'
import { figures } from '#guide/figures.ts'
import { answersOf, entry, follow } from '#guide/follow.ts'
import type { Graph } from '#guide/guide.ts'
import { paths } from '#guide/paths.ts'
import { exampleGuide, exampleRules } from '../support/example-rules.ts'
import { longGraph } from '../support/long-graph.ts'

const { questions } = exampleRules
let graph: Graph

beforeEach(() => {
  graph = exampleGuide.graph
})

describe('follow', () => {
  test('asks the first question when nothing is answered', () => {
    expect(follow(graph, {})).toEqual({ asked: [], next: 'voice' })
  })

  test('tells what was asked and what comes next', () => {
    expect(follow(graph, { voice: 'self', age: '30-plus' })).toEqual({
      asked: [
        { question: 'voice', option: 'self' },
        { question: 'age', option: '30-plus' },
      ],
      next: 'help',
    })
  })

  test('asks nobody what is settled: an under-18 is asked two questions', () => {
    expect(follow(graph, { voice: 'self', age: 'under-18', help: 'no', need: 'yes' })).toEqual({
      asked: [
        { question: 'voice', option: 'self' },
        { question: 'age', option: 'under-18' },
      ],
      outcome: { fit: 'unlikely', contacts: [0, 1], facts: [0] },
    })
  })

  test('shows a contact listed twice once, at its first place that holds', () => {
    const answers = { voice: 'relative', help: 'no', need: 'yes' }
    const contactsAt = (age: string) => {
      const progress = follow(graph, { ...answers, age })
      return 'outcome' in progress ? progress.outcome.contacts : undefined
    }
    expect(contactsAt('18-29')).toEqual([0, 1])
    expect(contactsAt('30-plus')).toEqual([1, 2])
  })

  test.each(['gone', 'constructor', '__proto__', ''])(
    'takes the unknown option “%s” for no answer',
    (option) => {
      expect(follow(graph, { voice: option, age: '18-29' })).toEqual({ asked: [], next: 'voice' })
    },
  )

  test('gives the answers of a path as a record', () => {
    expect(answersOf(follow(graph, { voice: 'self', age: '18-29', x: 'y' }).asked)).toEqual({
      voice: 'self',
      age: '18-29',
    })
  })

  test('refuses a graph that points outside itself', () => {
    expect(() => entry(['only'], 1)).toThrow('The graph has no entry 1')
  })
})

describe('paths and figures', () => {
  test('every path is walked once', () => {
    const walked = [...paths(graph)].map(({ asked }) => asked.map((one) => one.option).join(' '))
    expect(new Set(walked).size).toBe(walked.length)
    expect(walked).toContain('self under-18')
    expect(walked).toContain('relative 30-plus unsure unsure')
    expect(walked).toHaveLength(30)
  })

  test('counts combinations, paths and questions', () => {
    // Each voice: one age in three is asked 2; of the others one answer in three 3 (help: yes), the rest 4.
    const { mean, ...counted } = figures(graph, questions)
    expect(counted).toEqual({ combinations: 54, paths: 30, longest: 4 })
    expect(mean).toBeCloseTo(2 / 3 + (2 / 3) * (3 / 3 + (2 / 3) * 4), 9)
  })

  test('a graph that asks nothing has one path of no questions', () => {
    const outcome = { fit: 'likely' as const, contacts: [], facts: [] }
    const silent = { root: { outcome: 0 }, nodes: [], outcomes: [outcome] }
    expect([...paths(silent)]).toEqual([{ asked: [], outcome }])
    expect(figures(silent, [])).toEqual({ combinations: 1, paths: 1, longest: 0, mean: 0 })
  })

  test('counts more paths than could be walked', () => {
    expect(figures(longGraph, []).paths).toBe(2 ** 60)
  })
})
