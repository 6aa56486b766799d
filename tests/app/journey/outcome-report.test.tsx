// @vitest-environment jsdom
/** An outcome as a reader finds it: the fit, the numbers, why, and what can be changed. */
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
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
afterEach(cleanup)

function showOutcome(answers: Answers) {
  if (!guide) throw new Error('There is no guide.')
  const step = follow(guide.graph, answers)
  if (!('outcome' in step)) throw new Error(`“${step.next}” has no answer.`)
  const onCorrect = vi.fn()
  render(
    <WordsContext value={createI18n('en', allWords.en)}>
      <MemoryRouter>
        <OutcomeReport guide={guide} step={step} onCorrect={onCorrect} />
      </MemoryRouter>
    </WordsContext>,
  )
  return { onCorrect }
}

const mild = {
  voice: 'self',
  residence: 'ishoej',
  'had-before': 'no',
  goal: 'yes',
  situation: 'mild',
}

test('says the fit first, then the number, then what it costs', () => {
  showOutcome(mild)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Your answers fit the target group',
  )
  const [first, second] = screen.getAllByRole('heading', { level: 2 })
  expect([first?.textContent, second?.textContent]).toEqual(['Call here', 'What it costs'])
  expect(screen.getByRole('link', { name: /^Call Ishøj Kommune/ })).toHaveAttribute(
    'href',
    'tel:+4543577575',
  )
  expect(screen.getByText('It is free')).toBeVisible()
})

test('an unknown criterion becomes a question to ask on the phone', () => {
  showOutcome({ ...mild, goal: 'unsure' })
  const heading = screen.getByRole('heading', { name: 'When you call' })
  const section = heading.closest('section')
  const asked = section && within(section).getAllByRole('listitem')
  expect(asked).toHaveLength(2)
  expect(asked?.[0]).toHaveTextContent('what a short course could achieve?')
})

test('where only a website is known, nobody is told to call', () => {
  showOutcome({ voice: 'self', residence: 'elsewhere' })
  expect(screen.getByRole('heading', { name: 'Where to get answers' })).toBeVisible()
  expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull()
  expect(screen.getByRole('link', { name: /borger\.dk/ })).toBeVisible()
})

test('an outcome that is settled early says what was not asked', () => {
  showOutcome({ voice: 'self', residence: 'elsewhere' })
  expect(screen.getAllByText(/We did not ask about this/)).toHaveLength(3)
})

test('every answer can be changed', async () => {
  const { onCorrect } = showOutcome(mild)
  await userEvent.click(
    screen.getByRole('link', { name: /Change the answer to: Where do you live/ }),
  )
  expect(onCorrect).toHaveBeenCalledWith('residence')
})

test('a standard that should have been reviewed says so', () => {
  showOutcome(mild)
  expect(screen.getByText(/should have been reviewed by March 2022/)).toBeVisible()
})
