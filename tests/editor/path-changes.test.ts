import { expect, test } from 'vitest'
import type { StandardImpact } from '#editor/impact/impact.ts'
import { impactReport } from '#editor/impact/impact-report.ts'
import { pathChanges } from '#editor/impact/path-changes.ts'
import { standardWith } from '../support/standard-records.ts'

const before = standardWith()
const after = standardWith({
  in: 'standard.yaml',
  from: 'when: { age: [adult] }',
  to: 'when: { age: [adult, child] }',
})

test('every set of answers is compared', () => {
  const { changes, allCompared } = pathChanges(before, after)
  expect(allCompared).toBe(true)
  expect(changes.length).toBeGreaterThan(1)
  expect(pathChanges(before, before)).toEqual({ changes: [], allCompared: true })
})

test('where there are too many, it is said', () => {
  const { changes, allCompared } = pathChanges(before, before, 2)
  expect({ changes, allCompared }).toEqual({ changes: [], allCompared: false })
  const impact: StandardImpact = {
    id: 'eksempel/bostoette',
    title: 'Hjælp',
    kind: 'changed',
    paths: changes,
    allCompared,
    words: [],
    clausesGained: [],
    clausesLost: [],
  }
  expect(impactReport([impact], 'text')).toMatchInlineSnapshot(`
    "Nothing was found that changes for any citizen, but not all could be compared.

    Hjælp (eksempel/bostoette)

    Not every set of answers was compared: there are more than 100,000. Fewer questions, or fewer options, would mend that."
  `)
})
