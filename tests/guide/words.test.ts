import { expect, test } from 'vitest'
import { shownPhoneNumber, telephoneLink } from '#guide/phone-number.ts'
import { isOverdue } from '#guide/review-due.ts'
import { say } from '#guide/wording.ts'

test('a wording is said by voice where it differs', () => {
  expect(say('Same', 'relative')).toBe('Same')
  expect(say({ self: 'You', relative: 'The person' }, 'self')).toBe('You')
  expect(say({ self: 'You', relative: 'The person' }, 'relative')).toBe('The person')
})

test('a Danish number is rung with its prefix and shown in pairs that hold together', () => {
  expect(telephoneLink('70222210')).toBe('tel:+4570222210')
  expect(shownPhoneNumber('70222210')).toBe('70\u00a022\u00a022\u00a010')
})

test('a short number is rung and shown as it is', () => {
  expect(telephoneLink('112')).toBe('tel:112')
  expect(shownPhoneNumber('112')).toBe('112')
  expect(shownPhoneNumber('116111')).toBe('116111')
})

test.each([
  ['2022-03', '2022-02-28', false],
  ['2022-03', '2022-03-31', false],
  ['2022-03', '2022-04-01', true],
  ['2022-03', '2023-01-01', true],
  ['2022-03-15', '2022-03-15', false],
  ['2022-03-15', '2022-03-16', true],
])('a revision due %s is, on %s, overdue: %s', (due, today, isLate) => {
  expect(isOverdue(due, today)).toBe(isLate)
})
