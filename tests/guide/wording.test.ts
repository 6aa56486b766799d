import { expect, test } from 'vitest'
import { say } from '#guide/wording.ts'

test('a wording is said by voice where it differs', () => {
  expect(say('Same', 'relative')).toBe('Same')
  expect(say({ self: 'You', relative: 'The person' }, 'self')).toBe('You')
  expect(say({ self: 'You', relative: 'The person' }, 'relative')).toBe('The person')
})
