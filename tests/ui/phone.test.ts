/** Numbers as they are dialled and read. */
import { describe, expect, it } from 'vitest'
import { phoneHref, phoneText } from '#ui/phone.ts'

describe('a Danish number', () => {
  it('is dialled with the country code', () => {
    expect(phoneHref('70222210')).toBe('tel:+4570222210')
  })

  it('is read in pairs that stay on one line', () => {
    expect(phoneText('70222210')).toBe('70\u00a022\u00a022\u00a010')
  })
})

describe('a short number', () => {
  it('is dialled and read as it is', () => {
    expect(phoneHref('112')).toBe('tel:112')
    expect(phoneText('112')).toBe('112')
  })
})
