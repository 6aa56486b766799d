/** What arrives from the network is taken for a guide only if it is one. */
import { expect, test } from 'vitest'
import { isGuide } from '#guide/is-guide.ts'
import { toGuide } from '#standard/localize.ts'
import { realStandards } from '../support/real-content.ts'

test('a guide is recognised', async () => {
  for (const standard of await realStandards()) {
    expect(isGuide(JSON.parse(JSON.stringify(toGuide(standard, 'en'))))).toBe(true)
  }
})

test.each([null, undefined, 'Guide', 7, {}, [], { id: 'x/y', fingerprint: 'f', questions: [] }])(
  '%j is none',
  (data) => {
    expect(isGuide(data)).toBe(false)
  },
)
