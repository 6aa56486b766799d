// @vitest-environment jsdom
/** The parts of an outcome: what is heard, and what tests from outside rely on. */
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AnswerList, AnswerRow } from '#ui/answer-list.tsx'
import { CallButton } from '#ui/call-button.tsx'
import { ContactCard } from '#ui/contact-card.tsx'
import { CriteriaList, CriterionRow } from '#ui/criteria-list.tsx'
import { Main } from '#ui/main.tsx'
import { Verdict } from '#ui/verdict.tsx'

it('carries the fit on the main landmark', () => {
  render(
    <Main fit="possible">
      <Verdict tone="possible" heading="Støtten er måske noget for dig" headingLevel={1}>
        Ring og hør.
      </Verdict>
    </Main>,
  )
  expect(screen.getByRole('main').dataset.fit).toBe('possible')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Støtten er måske noget for dig',
  )
})

describe('CriterionRow', () => {
  it.each(['met', 'not-met', 'unknown'] as const)('says %s in words and in data', (state) => {
    render(
      <CriteriaList>
        <CriterionRow criterion="adult" state={state} stateWord={`(${state})`}>
          Du er fyldt 18 år.
        </CriterionRow>
      </CriteriaList>,
    )
    const row = screen.getByRole('listitem')
    expect(row.textContent).toBe(`(${state}) Du er fyldt 18 år.`)
    expect(row.dataset).toMatchObject({ criterion: 'adult', state })
  })
})

it('names a call button by place, number and what tells the number from others', () => {
  render(
    <ContactCard name="Ungekontakten" headingLevel={2}>
      <CallButton number="24760428" label="Ring til Ungekontakten" detail="Vejleder" />
    </ContactCard>,
  )
  const link = screen.getByRole('link', {
    name: /^Ring til Ungekontakten 24\s76\s04\s28 Vejleder$/,
  })
  expect(link.getAttribute('href')).toBe('tel:+4524760428')
  expect(screen.getByRole('heading', { level: 2, name: 'Ungekontakten' })).toBeTruthy()
})

it('pairs each question with its answer and the way to change it', () => {
  render(
    <AnswerList>
      <AnswerRow question="Hvor gammel er du?" answer="18–29 år" change={<a href="#a">Ret</a>} />
    </AnswerList>,
  )
  expect(screen.getByRole('term').textContent).toBe('Hvor gammel er du?')
  const [answer, change] = screen.getAllByRole('definition')
  expect(answer?.textContent).toBe('18–29 år')
  expect(change && within(change).getByRole('link').textContent).toBe('Ret')
})
