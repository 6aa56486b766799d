// @vitest-environment jsdom
/** The summary of errors above a form. */
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { expect, it } from 'vitest'
import { ErrorSummary } from '#ui/error-summary.tsx'

it('leads from each message to its field, and can take focus', () => {
  const ref = createRef<HTMLDivElement>()
  const errors = [{ fieldId: 'age', message: 'Vælg, hvor gammel du er' }]
  render(<ErrorSummary heading="Der er et problem" errors={errors} ref={ref} />)
  expect(screen.getByRole('heading', { name: 'Der er et problem' })).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Vælg, hvor gammel du er' })
  expect(link.getAttribute('href')).toBe('#age')
  ref.current?.focus()
  expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true)
})
