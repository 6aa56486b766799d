import { expect, test } from 'vitest'
import { onceEach } from '#standard/once-each.ts'

test('what is made of an object is made once, and of each object anew', () => {
  const asked: object[] = []
  const nameOf = onceEach((key: { name: string }) => {
    asked.push(key)
    return { said: key.name }
  })
  const [one, other] = [{ name: 'one' }, { name: 'one' }]
  expect(nameOf(one)).toBe(nameOf(one))
  expect(nameOf(other)).toEqual(nameOf(one))
  expect(asked).toEqual([one, other])
})
