/** The finder asks what can change a fit and nothing else, and says of each standard what its own guide would. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import { brokenByFinder } from '../support/check-finder.ts'
import { municipalityArbitrary } from '../support/random-municipality.ts'
import { inventedStandards } from '../support/real-content.ts'

test('of the invented municipality', async () => {
  const standards = await inventedStandards()
  const rules = finderRules(standards)
  if (!rules) throw new Error('The invented municipality has a finder')
  expect(brokenByFinder(toFinder(rules, 'da'), standards)).toEqual([])
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
    { numRuns: 60 },
  )
  expect(finders).toBeGreaterThan(30)
}, 120_000)
