/** What is proved of the published standards over all answers, and the figures of their graphs. */
import { expect, test } from 'vitest'
import { explain } from '#guide/explain.ts'
import { figures } from '#guide/figures.ts'
import { answersOf } from '#guide/follow.ts'
import { paths } from '#guide/paths.ts'
import { compile } from '#standard/compile.ts'
import type { Standard } from '#standard/standard.ts'
import { brokenPromises } from '../support/check-rules.ts'
import { realStandards } from '../support/real-content.ts'

const standards = await realStandards()
const mostQuestions: Readonly<Record<string, number>> = {
  'frederikssund/tidsbegraenset-stoette': 4,
  'ishoej/individuel-tidsbegraenset-stoette': 5,
}

test.each(standards)('$id: the graph says what the rules say, for all answers', (standard) => {
  expect(brokenPromises(standard)).toEqual([])
})

test.each(standards)('$id: asks no more questions than it should', (standard) => {
  const {
    combinations,
    paths: count,
    longest,
    mean,
  } = figures(compile(standard), standard.questions)
  process.stdout.write(
    `${standard.id}: ${combinations} combinations of answers, ${count} paths, ` +
      `longest ${longest}, mean ${mean.toFixed(2)} questions\n`,
  )
  expect(longest).toBeLessThanOrEqual(mostQuestions[standard.id] ?? Infinity)
  expect(count).toBeLessThanOrEqual(combinations)
})

test.each(standards)('$id: every path ends with everything a citizen needs', (standard) => {
  const graph = compile(standard)
  for (const { asked, outcome } of paths(graph)) {
    const path = asked.map(({ question, option }) => `${question}=${option}`).join(' ')
    expect(whatIsMissing(standard, outcome), path).toEqual([])
    const { criteria, fit } = explain({ ...standard, graph }, answersOf(asked))
    const states = criteria.map(({ state }) => state)
    expect(fit === 'unlikely', path).toBe(states.includes('not-met'))
    expect(fit === 'likely', path).toBe(states.every((state) => state === 'met'))
  }
})

function whatIsMissing(
  standard: Standard,
  outcome: { contacts: readonly number[]; facts: readonly number[] },
): readonly string[] {
  const contacts = outcome.contacts.flatMap((index) => standard.contacts[index] ?? [])
  const facts = outcome.facts.flatMap((index) => standard.facts[index] ?? [])
  const isReachable = contacts.some(
    ({ contact }) => contact.phones.length > 0 || contact.website !== undefined,
  )
  const required = ['cost', 'duration', 'waiting-time', 'complaint', 'next-steps'] as const
  return [
    ...(isReachable ? [] : ['a way of contact']),
    ...required.filter((kind) => !facts.some((fact) => fact.kind === kind)),
    ...facts
      .filter(({ text, cites }) => text && cites.length === 0)
      .map(({ kind }) => `a clause for ${kind}`),
    ...contacts
      .filter(({ cites }) => cites.length === 0)
      .map(({ contact }) => `a clause for ${contact.id}`),
  ]
}
