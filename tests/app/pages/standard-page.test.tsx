// @vitest-environment jsdom
/** The standard's page of a standard that rests on several documents: each with its dates and its clauses. */
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StandardPage } from '#app/pages/standard-page.tsx'
import { RulesPage } from '#app/pages/rules-page.tsx'
import { ruleRows } from '#app/pages/rules/rule-rows.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { words } from '#prerender/html/words.ts'
import { toHandbook } from '#standard/handbook.ts'
import { toSite } from '#standard/localize-site.ts'
import { loadedAfter } from '../../content/documents-content.ts'

async function show(id: string, page: 'standard' | 'rules' = 'standard') {
  const { content } = await loadedAfter()
  const standard = content?.standards.find((one) => one.id === `eksempel/${id}`)
  if (!standard) throw new Error(`There is no standard ${id}`)
  const handbook = toHandbook(standard, 'en')
  const common = { site: toSite(standard.site, 'en'), handbook, today: '2026-11-21' }
  render(
    <WordsContext value={words.en}>
      {page === 'standard' ? (
        <StandardPage {...common} />
      ) : (
        <RulesPage {...common} rows={ruleRows(handbook.guide)} pictureOf={() => null} />
      )}
    </WordsContext>,
  )
}

function section(heading: string, level = 2): HTMLElement {
  const found = screen.getAllByRole('heading', { name: heading, level })[0]?.parentElement
  if (!found) throw new Error(`No section is called ${heading}`)
  return found
}

test('each document has its title, approval, review and address', async () => {
  await show('motion')
  const about = within(section('Which documents are they?'))
  const headings = about.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
  expect(headings).toEqual(['Standard for talks', 'Rules on answers'])
  const rules = within(section('Rules on answers', 3))
  expect(rules.getByText(/Approved in February 2026 by the city council/)).toBeVisible()
  expect(rules.getByText('To be reviewed again in February 2028 at the latest.')).toBeVisible()
  expect(rules.getByText(/Only what applies to this support/)).toBeVisible()
  expect(rules.getByRole('link')).toHaveAttribute('href', 'https://www.eksempel.example/regler')
  // The age of the standard is that of its own document.
  expect(about.getByText(/This is about the document “Standard for talks”/)).toBeVisible()
})

test('a citation names the document that is not its own, and leads to its clause', async () => {
  await show('motion')
  const link = screen.getByRole('link', { name: /Rules on answers: Answers, paragraph 1/ })
  expect(link.getAttribute('href')).toMatch(
    /\/en\/eksempel\/motion\/standard#clause-regler--reply$/,
  )
  const clause = document.getElementById('clause-regler--reply')
  expect(clause).toHaveTextContent('The answer comes within 14 days.')
  const clauses = section('What do the documents say?')
  expect(clauses).toContainElement(clause)
  const levels = within(clauses).getAllByRole('heading', { level: 4 })
  expect(levels.map((one) => one.textContent)).toEqual(['Who', 'Terms', 'Contact', 'Answers'])
})

test('a standard with one document says neither which nor whose', async () => {
  await show('samtaler')
  const about = within(section('Which document is it?'))
  expect(about.getByText('Standard for talks')).toBeVisible()
  expect(about.queryByText(/This is about the document/)).toBeNull()
  expect(screen.queryByText(/Standard for talks: /)).toBeNull()
  expect(document.getElementById('clause-who')).toHaveTextContent('Talks are for adults.')
})

test('the rules page names the document, too', async () => {
  await show('gaature', 'rules')
  expect(screen.getAllByText(/Standard for talks: Who, paragraph 1/)[0]).toBeVisible()
})
