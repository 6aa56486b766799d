// @vitest-environment jsdom
/** A table that can be scrolled without a mouse. */
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { DataTable } from '#ui/data-table.tsx'

it('is named by its caption, headed both ways, and its frame takes focus', async () => {
  const rows = [{ id: '1', cells: ['Mig selv', '18–29 år'] }]
  render(<DataTable id="t" caption="Alle veje" columns={['Hvem', 'Alder']} groups={[rows]} />)
  expect(screen.getByRole('table', { name: 'Alle veje' })).toBeTruthy()
  expect(screen.getByRole('columnheader', { name: 'Alder' })).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: 'Mig selv' })).toBeTruthy()
  expect(screen.getByRole('cell').textContent).toBe('18–29 år')
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Alle veje' }))
})
