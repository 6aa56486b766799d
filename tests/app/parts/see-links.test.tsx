// @vitest-environment jsdom
/** Links to other standards: beside a fact, a requirement and a criterion that is not met, and nowhere else. */
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { OutcomeReport } from '#app/journey/outcome-report.tsx'
import { CallSheet } from '#app/journey/share/call-sheet.tsx'
import { ScriptlessJourney } from '#app/pages/scriptless/scriptless-journey.tsx'
import { Requirements } from '#app/parts/criteria.tsx'
import { FactTexts } from '#app/parts/facts.tsx'
import type { Answers } from '#guide/condition.ts'
import { follow } from '#guide/follow.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { assemble } from '#standard/assemble.ts'
import { toGuide } from '#standard/localize.ts'
import { recordsWith, standardId } from '../../support/standard-records.ts'
import { inStandard } from '../../support/review-report.ts'

const sibling = { title: { da: 'Madservice', en: 'Meals' } }
const records = recordsWith(
  inStandard('- id: is-adult\n', '- id: is-adult\n    see: meals\n'),
  inStandard('- id: needs-help\n', '- id: needs-help\n    see: [meals]\n'),
  inStandard('{ kind: cost, ', '{ kind: cost, see: meals, '),
)
const guide = toGuide(
  assemble(standardId, { ...records, siblings: new Map([['meals', sibling]]) }),
  'da',
)

function show(part: React.ReactNode) {
  return render(
    <WordsContext value={createI18n('da', allWords.da)}>
      <MemoryRouter>{part}</MemoryRouter>
    </WordsContext>,
  )
}

function arrivedAt(answers: Answers) {
  const step = follow(guide.graph, answers)
  if (!('outcome' in step)) throw new Error(`“${step.next}” has no answer.`)
  return step
}

/** The verdict. The sheet for the phone, which stands beside the report and arrives some time later, has its words too. */
function showOutcome(answers: Answers) {
  const step = arrivedAt(answers)
  const report = <OutcomeReport guide={guide} step={step} onCorrect={() => undefined} />
  const heading = within(show(report).container).getByRole('heading', { level: 1 })
  return heading.closest('section')
}

/** Outside the facts, which say it whatever is answered. */
function linksIn(region: Element | null | undefined) {
  if (!(region instanceof HTMLElement)) throw new Error('There is no such part.')
  return within(region).queryAllByRole('link', { name: 'Se også: Madservice' })
}

test('a fact leads to the start page of the other in the same language', () => {
  const cost = guide.facts.filter(({ kind }) => kind === 'cost')
  show(<FactTexts guide={guide} facts={cost} voice="self" today="2026-12-01" />)
  expect(screen.getByRole('link', { name: 'Se også: Madservice' })).toHaveAttribute(
    'href',
    '/da/eksempel/meals',
  )
})

test('a requirement says where to look if it is not met', () => {
  show(<Requirements guide={guide} />)
  for (const link of screen.getAllByRole('link', { name: 'Hvis ikke, så se: Madservice' }))
    expect(link).toHaveAttribute('href', '/da/eksempel/meals')
})

test('a criterion that is not met has it, and the verdict has it once', () => {
  const [verdict, ...more] = linksIn(showOutcome({ voice: 'self', age: 'child', need: 'no' }))
  expect(verdict).toHaveAttribute('href', '/da/eksempel/meals')
  expect(more).toEqual([])
  expect(linksIn(document.querySelector('[data-criterion="is-adult"]'))).toHaveLength(1)
})

test('a criterion that is met or unknown has it not', () => {
  expect(linksIn(showOutcome({ voice: 'self', age: 'adult', need: 'unsure' }))).toEqual([])
  expect(linksIn(document.querySelector('[data-criterion="is-adult"]'))).toEqual([])
  expect(linksIn(document.querySelector('[data-criterion="needs-help"]'))).toEqual([])
})

test('paper has it in plain words', () => {
  const arrived = arrivedAt({ voice: 'self', age: 'adult', need: 'yes' })
  show(<CallSheet guide={guide} arrived={arrived} qr={null} />)
  const sheet = screen.getByRole('article')
  expect(sheet).toHaveTextContent('Det er gratis. Se også: Madservice.')
  expect(linksIn(sheet)).toEqual([])
})

test('without a script, each requirement of a closed door has it', () => {
  show(<ScriptlessJourney guide={guide} today="2026-12-01" />)
  const closed = document.querySelector('[data-fit="unlikely"]')
  if (!(closed instanceof HTMLElement)) throw new Error('No outcome is unlikely.')
  const links = within(closed).getAllByRole('link', { name: 'Hvis ikke, så se: Madservice' })
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    guide.criteria.map(() => '/da/eksempel/meals'),
  )
})
