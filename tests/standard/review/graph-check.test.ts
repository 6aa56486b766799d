import { expect, test } from 'vitest'
import { exampleOf } from '#standard/review/graph-check.ts'
import { exampleGuide } from '../../support/example-rules.ts'
import { longGraph } from '../../support/long-graph.ts'

test('an example is the first path to an outcome that fits', () => {
  expect(exampleOf(exampleGuide.graph, ({ fit }) => fit === 'unlikely')).toBe(
    'voice: self, age: under-18',
  )
})

test('where no outcome fits there is no example, however many paths there are', () => {
  expect(exampleOf(longGraph, ({ fit }) => fit === 'possible')).toBeUndefined()
})
