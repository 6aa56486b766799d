// @vitest-environment jsdom
/** The frame of a page and its links. */
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageShell } from '#ui/page-shell.tsx'
import { SiteFooter } from '#ui/site-footer.tsx'
import { SiteHeader } from '#ui/site-header.tsx'

it('leads past the header to the main landmark, first of all links', () => {
  render(
    <PageShell
      skipText="Gå til indhold"
      header={<SiteHeader name="Kvalitetsguiden" href="/da" />}
      footer={<SiteFooter label="Om siden" links={[{ href: '/da/privacy', text: 'Privatliv' }]} />}
    >
      <Main>Indhold</Main>
    </PageShell>,
  )
  const [first] = screen.getAllByRole('link')
  expect(first?.textContent).toBe('Gå til indhold')
  expect(first?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`)
  expect(screen.getByRole('navigation', { name: 'Om siden' })).toBeTruthy()
})

describe('a link', () => {
  it('is a plain one by itself', () => {
    render(<BackLink href="/da">Tilbage</BackLink>)
    expect(screen.getByRole('link', { name: 'Tilbage' }).getAttribute('href')).toBe('/da')
  })
})
