/** Holds every situation of the tables in this folder against the core. */
import { beforeAll, describe, expect, test } from 'vitest'
import { explain } from '#guide/explain.ts'
import { follow } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { toGuide } from '#standard/localize.ts'
import { type Persona, personaTables } from '../support/personas.ts'
import { realStandards } from '../support/real-content.ts'

let guides: readonly Guide[] = []
beforeAll(async () => {
  guides = (await realStandards()).map((standard) => toGuide(standard, 'da'))
})

test('every standard has a table', () => {
  const tables = personaTables.map(({ standard }) => standard)
  expect(tables.toSorted()).toEqual(guides.map(({ id }) => id).toSorted())
})

describe.each([...personaTables])('$standard', ({ standard, personas }) => {
  test.each(personas)('$name', (persona) => {
    const guide = guides.find(({ id }) => id === standard)
    expect(guide && whatIsTold(guide, persona)).toEqual({
      asked: Object.keys(persona.answers),
      fit: persona.fit,
      contacts: persona.contacts,
      missingCites: [],
    })
  })

  test('a persona who must be told something is played in the browser, which looks for the words', () => {
    expect(personas.filter(({ told, played }) => told && !played)).toEqual([])
  })

  test('at least four are played in the browser', () => {
    expect(personas.filter(({ played }) => played).length).toBeGreaterThanOrEqual(4)
  })
})

function whatIsTold(guide: Guide, { answers, cites }: Persona) {
  const progress = follow(guide.graph, answers)
  if (!('outcome' in progress))
    return `“${progress.next}” is asked, but the table does not answer it`
  const uses = progress.outcome.contacts.flatMap((index) => guide.contacts[index] ?? [])
  const { criteria } = explain(guide, answers)
  // An outcome shows every criterion; those that decided it are the failed ones or, without any, all others.
  const states = new Set(criteria.map(({ state }) => state))
  const isDeciding = (state: string) => !states.has('not-met') || state === 'not-met'
  const shown = [
    ...uses.flatMap((use) => use.cites),
    ...guide.criteria
      .filter((_, index) => isDeciding(criteria[index]?.state ?? ''))
      .flatMap((criterion) => criterion.cites),
  ]
  return {
    asked: progress.asked.map(({ question }) => question),
    fit: progress.outcome.fit,
    contacts: uses.map(({ contact }) => contact.id),
    missingCites: cites.filter((clause) => !shown.includes(clause)),
  }
}
