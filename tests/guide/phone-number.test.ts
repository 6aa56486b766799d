import { expect, test } from 'vitest'
import { shownPhoneNumber, telephoneLink } from '#guide/phone-number.ts'

test('a Danish number is rung with its prefix and shown in pairs that hold together', () => {
  expect(telephoneLink('70222210')).toBe('tel:+4570222210')
  expect(shownPhoneNumber('70222210')).toBe('70\u00a022\u00a022\u00a010')
})

test('a short number is rung and shown as it is', () => {
  expect(telephoneLink('112')).toBe('tel:112')
  expect(shownPhoneNumber('112')).toBe('112')
  expect(shownPhoneNumber('116111')).toBe('116111')
})
