// @vitest-environment jsdom
/** What a page of links says once its script runs: a phone may keep a page for longer than a standard holds. */
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The sentences to be read on `today`, of a page built in January 2026. */
async function readOn(today: string, reviewDue: string) {
  document.body.innerHTML = renderToStaticMarkup(
    <WordsContext value={createI18n('en', allWords.en)}>
      <AgeOfStandard
        guide={{ language: 'en', age: { approved: '2024-05', approvedBy: 'Council', reviewDue } }}
        today="2026-01-15"
      />
    </WordsContext>,
  )
  vi.setSystemTime(today)
  await import('#app/scripts/boot.ts')
  return [...document.querySelectorAll<HTMLElement>('[data-review-due] > span')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent)
}

test.for([
  ['2026-06-30', '2026-06-30', /is to be reviewed again on 30 June 2026/],
  ['2026-07-01', '2026-06-30', /should have been reviewed on 30 June 2026/],
  ['2026-06-30', '2026-06', /is to be reviewed again in June 2026/],
  ['2026-07-01', '2026-06', /should have been reviewed in June 2026/],
] as const)('on %s a review due by %s', async ([today, reviewDue, sentence]) => {
  const sentences = await readOn(today, reviewDue)
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).toMatch(sentence)
})
