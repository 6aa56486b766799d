// @vitest-environment jsdom
/** What stands below every question. */
import { act } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { words } from '#prerender/html/words.ts'
import { toGuide } from '#standard/localize.ts'
import { standardWith } from '../../support/standard-records.ts'

const overview = '#app/parts/overview.tsx'

afterEach(() => {
  vi.doUnmock(overview)
  vi.resetModules()
})

test('the overview is not rendered again at the next question', async () => {
  // Other files may have loaded what is replaced here.
  vi.resetModules()
  const real = await import('#app/parts/overview.tsx')
  const Overview = vi.fn(real.Overview)
  vi.doMock(overview, () => ({ ...real, Overview }))
  const { RatherCall } = await import('#app/journey/rather-call.tsx')
  const { WordsContext } = await import('#i18n/use-words.ts')
  const guide = toGuide(standardWith(), 'en')
  const root = createRoot(document.body.appendChild(document.createElement('div')))
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
  const rendered = Overview.mock.calls.length
  expect(rendered).toBeGreaterThan(0)
  show()
  expect(Overview).toHaveBeenCalledTimes(rendered)
  act(() => {
    root.unmount()
  })
})
