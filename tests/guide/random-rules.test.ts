import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenPromises } from '../support/check-rules.ts'
import { rulesArbitrary } from '../support/rules-arbitrary.ts'

test('the graph of random rules says what the rules say, whatever is answered', () => {
  fc.assert(
    fc.property(rulesArbitrary, (rules) => {
      expect(brokenPromises(rules)).toEqual([])
    }),
    { numRuns: 150 },
  )
}, 60_000)
