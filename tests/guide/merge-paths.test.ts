/** The rows that somebody signs are the graph: held against it over all paths and all answers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#guide/condition.ts'
import { answersOf, follow } from '#guide/follow.ts'
import { type MergedPaths, mergePaths } from '#guide/merge-paths.ts'
import { paths } from '#guide/paths.ts'
import type { Rules } from '#guide/rules.ts'
import { compile } from '#standard/compile.ts'
import { exampleRules } from '../support/example-rules.ts'
import { allAnswers } from '../support/plain-rules.ts'
import { inventedStandards, realStandards } from '../support/real-content.ts'
import { rulesArbitrary } from '../support/rules-arbitrary.ts'

const standards = [...(await realStandards()), ...(await inventedStandards())]

/** Whether the answers are among those of the row; a question without an answer fits none but “makes no difference”. */
function fits({ answers: row }: MergedPaths, answers: Answers): boolean {
  return Object.entries(row).every(([question, options]) =>
    options.includes(answers[question] ?? ''),
  )
}

function expectExactCover(rules: Rules) {
  const graph = compile(rules)
  const rows = mergePaths(graph, rules.questions)
  for (const path of paths(graph)) {
    const fitting = rows.filter((row) => fits(row, answersOf(path.asked)))
    expect(fitting.map(({ outcome }) => outcome)).toEqual([path.outcome])
    expect(fitting[0]?.paths).toContainEqual(path)
  }
  for (const answers of allAnswers(rules.questions)) {
    const fitting = rows.filter((row) => fits(row, answers))
    const end = follow(graph, answers)
    expect(fitting).toHaveLength(1)
    expect(fitting[0]?.paths).toContainEqual(end)
  }
  expect(rows.flatMap((row) => row.paths)).toHaveLength([...paths(graph)].length)
  return { graph, rows }
}

/** Rows that end alike and differ in the answers to a single question could be one. */
function couldBeOne(one: MergedPaths, other: MergedPaths): boolean {
  const questions = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])
  const different = [...questions].filter(
    (id) => JSON.stringify(one.answers[id]) !== JSON.stringify(other.answers[id]),
  )
  return one.outcome === other.outcome && different.length < 2
}

function expectTidy(rules: Rules) {
  const { graph, rows } = expectExactCover(rules)
  const all = [...paths(graph)].map(({ asked }) => JSON.stringify(asked))
  const firsts = rows.map(({ paths: [first] }) => all.indexOf(JSON.stringify(first?.asked)))
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
  for (const [place, row] of rows.entries()) {
    expect(rows.slice(place + 1).filter((other) => couldBeOne(row, other))).toEqual([])
    for (const { id, options } of rules.questions) {
      const listed = row.answers[id]
      if (!listed) continue
      expect(listed.length).toBeLessThan(options.length)
      expect(
        options.map((option) => option.id).filter((option) => listed.includes(option)),
      ).toEqual(listed)
    }
  }
  expect(mergePaths(graph, rules.questions)).toEqual(rows)
}

describe('every path and every set of answers is in exactly one row, which ends as it does', () => {
  test.each(standards)('$id', (standard) => {
    expectTidy(standard)
  })

  test('random rules', () => {
    fc.assert(fc.property(rulesArbitrary, expectTidy), { numRuns: 100 })
  }, 60_000)
})

test('answers that lead to the same share a row; where they make no difference they are left out', () => {
  const rules: Rules = { ...exampleRules, contacts: [], facts: [] }
  const rows = mergePaths(compile(rules), rules.questions)
  expect(rows.map(({ answers, outcome, paths }) => [answers, outcome.fit, paths.length])).toEqual([
    [{ age: ['under-18'] }, 'unlikely', 2],
    [{ age: ['18-29', '30-plus'], help: ['yes'] }, 'unlikely', 4],
    [{ age: ['18-29', '30-plus'], help: ['no'], need: ['yes'] }, 'likely', 4],
    [{ age: ['18-29', '30-plus'], help: ['no', 'unsure'], need: ['no'] }, 'unlikely', 8],
    [{ age: ['18-29', '30-plus'], help: ['no'], need: ['unsure'] }, 'possible', 4],
    [{ age: ['18-29', '30-plus'], help: ['unsure'], need: ['yes', 'unsure'] }, 'possible', 8],
  ])
})

test('a relative has rows of their own only where they are told something else', () => {
  const rules: Rules = {
    ...exampleRules,
    contacts: [{ contact: { id: 'desk' } }],
    facts: [
      {
        when: {
          all: [
            { question: 'voice', in: ['relative'] },
            { question: 'age', in: ['under-18'] },
          ],
        },
      },
    ],
  }
  const voices = mergePaths(compile(rules), rules.questions).map(({ answers }) => answers.voice)
  expect(voices).toEqual([
    ['self'],
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    ['relative'],
  ])
})

test('many criteria that may each be unknown: rows grow with the questions, paths doubly with each', () => {
  const rowsOf = (count: number) => {
    const questions = Array.from({ length: count }, (_, place) => ({
      id: `question-${place}`,
      options: [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true as const }],
    }))
    const criteria = questions.map(({ id }) => ({ id, when: { question: id, in: ['yes'] } }))
    const graph = compile({ questions, criteria, contacts: [], facts: [] })
    return [[...paths(graph)].length, mergePaths(graph, questions).length]
  }
  expect([2, 4, 6, 8].map(rowsOf)).toEqual([
    [7, 5],
    [31, 9],
    [127, 13],
    [511, 17],
  ])
})
