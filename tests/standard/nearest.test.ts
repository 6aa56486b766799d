import { expect, test } from 'vitest'
import { nearest } from '#standard/nearest.ts'

test.each([
  ['a letter too many', 'agee', ['age', 'home'], 'age'],
  ['a letter too few', 'hom', ['age', 'home'], 'home'],
  ['another letter', 'hime', ['age', 'home'], 'home'],
  ['the nearer of two', 'situatoin', ['station', 'situation'], 'situation'],
  ['the first of two as near', 'cat', ['bat', 'hat'], 'bat'],
  [
    'three slips in a long name',
    'tidsbegranset-stotte-x',
    ['tidsbegraenset-stoette'],
    'tidsbegraenset-stoette',
  ],
  ['three slips in a short name', 'abcxyz', ['abc123'], undefined],
  ['nothing left of the name', 'q', ['x', 'ab'], undefined],
  ['nothing known', 'age', [], undefined],
])('%s', (_, name, candidates, meant) => {
  expect(nearest(name, candidates)).toBe(meant)
})
