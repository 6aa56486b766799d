// @vitest-environment jsdom
/** The points of a question, wherever somebody reads of it: asked, explained, to be asked by phone, and for those who sign. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { OutcomeReport } from '#app/journey/outcome-report.tsx'
import { QuestionForm } from '#app/journey/question-form.tsx'
import { QuestionList } from '#app/pages/rules/question-list.tsx'
import { ScriptlessJourney } from '#app/pages/scriptless/scriptless-journey.tsx'
import { Requirements } from '#app/parts/criteria.tsx'
import { follow } from '#guide/follow.ts'
import type { Voice } from '#guide/guide.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { words } from '#prerender/html/words.ts'
import { toGuide } from '#standard/localize.ts'
import { withPoints } from '../support/points.ts'
import { standardWith } from '../support/standard-records.ts'

const guide = toGuide(standardWith(withPoints), 'en')
const points = {
  self: ['You cannot clean.', 'Doing the laundry is hard.'],
  relative: ['Cleaning is hard.', 'Doing the laundry is hard.'],
}

function show(page: ReactNode) {
  return render(
    <WordsContext value={words.en}>
      <MemoryRouter>{page}</MemoryRouter>
    </WordsContext>,
  )
}

/** Without the sheet for the phone, which stands beside it and arrives some time later with the same words. */
function showOutcome(need: string, voice: Voice = 'self') {
  const step = follow(guide.graph, { voice, age: 'adult', need })
  if (!('outcome' in step)) throw new Error(`“${step.next}” has no answer.`)
  return within(show(<OutcomeReport guide={guide} step={step} onCorrect={vi.fn()} />).container)
}

/** The items of the only list below an element, without the marks of citations. */
function itemsIn(element: HTMLElement): string[] {
  const items = within(within(element).getByRole('list')).getAllByRole('listitem')
  return items.map(({ firstChild }) => firstChild?.textContent ?? '')
}

function foldedUnder(summary: HTMLElement): HTMLElement {
  const details = summary.closest('details')
  if (!details) throw new Error(`“${summary.textContent}” is not folded.`)
  return details
}

test.each(['self', 'relative'] as const)('the question has them as its list, for %s', (voice) => {
  const question = guide.questions.find(({ id }) => id === 'need')
  if (!question) throw new Error('There is no question.')
  show(
    <QuestionForm
      {...{
        frame: guide,
        question,
        voice,
        answer: undefined,
        readHeld: undefined,
        onAnswer: vi.fn(),
      }}
    />,
  )
  const group = screen.getByRole('radiogroup', { description: points[voice].join(' ') })
  expect(itemsIn(group)).toEqual(points[voice])
  expect(within(group).queryByRole('link')).toBeNull()
})

test('without a script, too, in the words of either voice', () => {
  show(<ScriptlessJourney guide={guide} today="2026-11-21" />)
  const list = document.querySelector('#need-points')
  expect([...(list?.children ?? [])].map(({ textContent }) => textContent.trim())).toEqual([
    'You cannot clean.Cleaning is hard.',
    'Doing the laundry is hard.',
  ])
  const group = document.querySelector('[aria-labelledby="need-legend"]')
  expect(group?.getAttribute('aria-describedby')).toBe('need-points')
})

test('the outcome says which, point by point, each with its place in the standard', () => {
  showOutcome('yes')
  const row = document.querySelector<HTMLElement>('[data-criterion="needs-help"]')
  if (!row) throw new Error('The criterion is not explained.')
  expect(row).toHaveTextContent('Is help needed? Yes')
  expect(itemsIn(row)).toEqual(points.self)
  const links = within(within(row).getByRole('list')).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/en/eksempel/bostoette/standard#clause-terms',
    '/en/eksempel/bostoette/standard#clause-phone',
  ])
  const other = document.querySelector<HTMLElement>('[data-criterion="is-adult"]')
  expect(other && within(other).queryByRole('list')).toBeNull()
})

test('so do the answers given, in the words for a relative', async () => {
  const summary = showOutcome('yes', 'relative').getByText('What did you answer?')
  await userEvent.click(summary)
  expect(itemsIn(foldedUnder(summary))).toEqual(points.relative)
})

test('what is not known is asked about point by point', async () => {
  const summary = showOutcome('unsure').getByText('What can you say when you call?')
  await userEvent.click(summary)
  const [asked] = within(foldedUnder(summary)).getAllByRole('listitem')
  expect(asked).toHaveTextContent('Ask what it takes.')
  expect(asked && itemsIn(asked)).toEqual(points.self)
})

test('those who have not answered read them below the criterion', () => {
  show(<Requirements guide={guide} />)
  const row = screen.getByText(/^You need help\./)
  expect(row).toHaveTextContent('Is help needed?')
  expect(itemsIn(row)).toEqual(points.self)
})

test('those who sign read each with its clause', () => {
  show(<QuestionList guide={guide} />)
  const item = document.getElementById('question-need')
  const [list] = item ? within(item).getAllByRole('list') : []
  expect(list).toHaveTextContent(/You cannot clean\. Source: Terms, paragraph 1/)
})
