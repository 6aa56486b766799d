// @vitest-environment jsdom
/** What the standard says, folded under a few questions. */
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FoldedFacts } from '#app/parts/facts.tsx'
import { type Fact, factKinds } from '#guide/guide.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { toGuide } from '#standard/localize.ts'
import { standardWith } from '../../support/standard-records.ts'

test('every kind of fact has its place', () => {
  const facts = factKinds.map((kind): Fact => ({ kind, text: `Text of ${kind}.`, cites: [] }))
  render(
    <WordsContext value={createI18n('en', allWords.en)}>
      <FoldedFacts guide={toGuide(standardWith(), 'en')} facts={facts} voice="self" today="" />
    </WordsContext>,
  )
  for (const kind of factKinds) expect(screen.getByText(`Text of ${kind}.`)).toBeInTheDocument()
})
