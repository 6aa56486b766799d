// @vitest-environment jsdom
/** An outcome as a reader finds it: the fit, the numbers, why, and what can be changed. */
import { render, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Answers } from '#guide/condition.ts'
import { follow } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { OutcomeReport } from '#app/journey/outcome-report.tsx'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { toGuide } from '#standard/localize.ts'
import { realStandards } from '../../support/real-content.ts'

let guide: Guide | undefined
beforeAll(async () => {
  const standard = (await realStandards()).find(({ id }) => id.startsWith('ishoej/'))
  guide = standard && toGuide(standard, 'en')
})
/** `report` leaves out the sheet for the phone, which stands beside it and arrives some time later with the same words. */
function showOutcome(answers: Answers) {
  if (!guide) throw new Error('There is no guide.')
  const step = follow(guide.graph, answers)
  if (!('outcome' in step)) throw new Error(`“${step.next}” has no answer.`)
  const onCorrect = vi.fn()
  const { container } = render(
    <WordsContext value={createI18n('en', allWords.en)}>
      <MemoryRouter>
        <OutcomeReport guide={guide} step={step} onCorrect={onCorrect} />
      </MemoryRouter>
    </WordsContext>,
  )
  return { onCorrect, report: within(container) }
}

const mild = {
  voice: 'self',
  residence: 'ishoej',
  'had-before': 'no',
  goal: 'yes',
  situation: 'mild',
}

test('says the fit first, then what it costs, then the number', () => {
  const { report } = showOutcome(mild)
  expect(report.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This support looks right for you',
  )
  const headings = report.getAllByRole('heading', { level: 2 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Who can you call?',
    'What happens when you call?',
    'Why does it look this way?',
    'Do you want to know more?',
    'What did you answer?',
  ])
  const cost = report.getByText('The programme is free')
  const number = report.getByRole('link', { name: /^Call Ishøj Kommune/ })
  expect(number).toHaveAttribute('href', 'tel:+4543577575')
  expect(cost.compareDocumentPosition(number)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('an unknown criterion becomes a question to ask on the phone', async () => {
  const { report } = showOutcome({ ...mild, goal: 'unsure' })
  await userEvent.click(report.getByText('What can you say when you call?'))
  const said = report.getByText('What can you say when you call?').closest('details')
  const asked = said && within(said).getAllByRole('listitem')
  expect(asked?.map(({ textContent }) => textContent)).toEqual([
    'Can you help me find out what a short programme could be used for?',
    'What happens next?',
  ])
})

test('where only a website is known, nobody is told to call', () => {
  const { report } = showOutcome({ voice: 'self', residence: 'elsewhere' })
  expect(report.getByRole('heading', { name: 'Who can you ask?' })).toBeVisible()
  expect(report.queryByRole('link', { name: /^Call/ })).toBeNull()
  expect(report.getByRole('link', { name: /borger\.dk/ })).toBeVisible()
})

test('an outcome that is settled early says what was not asked', () => {
  const { report } = showOutcome({ voice: 'self', residence: 'elsewhere' })
  const folded = report.getByText('What did we not ask about?').closest('details')
  expect(folded?.open).toBe(false)
  expect(folded?.querySelectorAll('[data-criterion]')).toHaveLength(3)
})

test('every answer can be changed', async () => {
  const { onCorrect, report } = showOutcome(mild)
  await userEvent.click(
    report.getByRole('link', { name: /Change the answer to: Where do you live/ }),
  )
  expect(onCorrect).toHaveBeenCalledWith('residence')
})

test('a standard that should have been reviewed says so', () => {
  const { report } = showOutcome(mild)
  expect(report.getByText(/should have been reviewed in March 2022 at the latest/)).toBeVisible()
})
