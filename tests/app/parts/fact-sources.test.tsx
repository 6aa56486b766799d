// @vitest-environment jsdom
/** What stands beside a fact: the law that says it, and a page that says more. */
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FactTexts } from '#app/parts/facts.tsx'
import { WordsContext } from '#i18n/use-words.ts'
import { words } from '#prerender/html/words.ts'
import { assemble } from '#standard/assemble.ts'
import { toGuide } from '#standard/localize.ts'
import { exampleRecords } from '../../support/example-records.ts'

test('the law is cited as law, and the link leads to its page', () => {
  const guide = toGuide(assemble('example/talks', exampleRecords), 'en')
  const link = { label: 'How to complain', address: 'https://klag.example' }
  const fact = {
    kind: 'complaint',
    text: 'Complain.',
    law: ['free-advice'],
    link,
    cites: [],
  } as const
  render(
    <WordsContext value={words.en}>
      <FactTexts guide={guide} facts={[fact]} voice="self" today="2026-12-01" />
    </WordsContext>,
  )
  const [law, page, ...others] = screen.getAllByRole('link')
  expect(law).toHaveAttribute('href', 'https://law.example.dk/1')
  expect(law).toHaveTextContent('§ 1')
  expect(page).toHaveAttribute('href', 'https://klag.example')
  expect(page).toHaveTextContent('How to complain')
  expect(others).toEqual([])
})
