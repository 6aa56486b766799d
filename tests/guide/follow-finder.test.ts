/** The finder asks what can change a fit and nothing else, and says of each standard what its own guide would. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countAsked } from '#guide/count-asked.ts'
import { finderGraph } from '#standard/finder/finder-graph.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import { bestOrderOf } from '#standard/review/best-order.ts'
import { brokenByFinder } from '../support/check-finder.ts'
import { municipalityArbitrary } from '../support/random-municipality.ts'
import { inventedStandards } from '../support/real-content.ts'

test('of the invented municipality', async () => {
  const standards = await inventedStandards()
  const rules = finderRules(standards)
  if (!rules) throw new Error('The invented municipality has a finder')
  expect(brokenByFinder(toFinder(rules, 'da'), standards)).toEqual([])
})

test('the invented municipality’s asks as little as any order does', async () => {
  const standards = await inventedStandards()
  const questions = finderRules(standards)?.questions ?? []
  const graph = finderGraph(standards, questions)
  const { mean, longest } = countAsked(graph)
  const best = bestOrderOf({
    questions,
    graphIn: (order) => finderGraph(standards, order),
    numbers: [...Array(graph.outcomes).keys()],
  })
  process.stdout.write(
    `The finder asks ${mean.toFixed(2)} questions on average, at most ${longest}\n`,
  )
  expect(mean).toBeCloseTo(best.mean, 9)
  expect(longest).toBeLessThanOrEqual(5)
})

test('of random municipalities', () => {
  let finders = 0
  fc.assert(
    fc.property(municipalityArbitrary, (standards) => {
      const rules = finderRules(standards)
      if (!rules) return
      finders += 1
      expect(brokenByFinder(toFinder(rules, 'da'), standards)).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(finders).toBeGreaterThan(20)
}, 120_000)
