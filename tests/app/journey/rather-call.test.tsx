// @vitest-environment jsdom
/** What stands below every question. */
import { act } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { RatherCall } from '#app/journey/rather-call.tsx'
import { Overview } from '#app/parts/overview.tsx'
import { WordsContext } from '#i18n/use-words.ts'
import { words } from '#prerender/html/words.ts'
import { toGuide } from '#standard/localize.ts'
import { standardWith } from '../../support/standard-records.ts'

vi.mock(import('#app/parts/overview.tsx'), async (original) => {
  const real = await original()
  return { ...real, Overview: vi.fn(real.Overview) }
})

test('the overview is not rendered again at the next question', () => {
  const guide = toGuide(standardWith(), 'en')
  const root = createRoot(document.body)
  const show = () => {
    act(() => {
      root.render(
        <WordsContext value={words.en}>
          <RatherCall guide={guide} onClear={vi.fn()} />
        </WordsContext>,
      )
    })
  }
  show()
  const rendered = vi.mocked(Overview).mock.calls.length
  expect(rendered).toBeGreaterThan(0)
  show()
  expect(Overview).toHaveBeenCalledTimes(rendered)
})
