// @vitest-environment jsdom
/** What an entry of the history keeps: readable while the tab has the key it was sealed with, and by nobody else. */
import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  window.name = ''
})

/** The module as a page loads it anew in this tab. */
async function page() {
  vi.resetModules()
  const { readEntry, writeEntry } = await import('#app/journey/history-entry.ts')
  const { changeKey } = await import('#app/journey/forgetting/tab-key.ts')
  return { readEntry, writeEntry, changeKey }
}

const entry = { journey: { at: 'age' }, depth: 3, link: 'v1', clearings: 2 }

test.each([null, undefined])('%s is the first entry of a journey', async (state) => {
  const { readEntry } = await page()
  expect(readEntry(state)).toEqual({ depth: 0 })
})

test('an entry is read back, on this page and on the next in the tab', async () => {
  const { readEntry, writeEntry } = await page()
  const state = writeEntry(entry)
  expect(readEntry(state)).toEqual(entry)
  const next = await page()
  expect(next.readEntry(state)).toEqual(entry)
})

test('what is written says nothing of what it keeps, and never the same', async () => {
  const { writeEntry } = await page()
  const state = writeEntry(entry)
  expect(new TextDecoder().decode(state)).not.toMatch(/journey|age/)
  expect(writeEntry(entry)).not.toEqual(state)
})

test('under a new key an entry is forgotten, on every page to come', async () => {
  const { readEntry, writeEntry, changeKey } = await page()
  const state = writeEntry(entry)
  changeKey()
  expect(readEntry(state)).toEqual({ depth: 0, forgotten: true })
  const next = await page()
  expect(next.readEntry(state)).toEqual({ depth: 0, forgotten: true })
  expect(next.readEntry(writeEntry(entry))).toEqual(entry)
})

test('reading alone gives the tab no key', async () => {
  const { readEntry } = await page()
  expect(readEntry(new Uint8Array(40))).toEqual({ depth: 0, forgotten: true })
  expect(window.name).toBe('')
})

test('a name that somebody else gave the tab stays, and the key is the page’s alone', async () => {
  window.name = 'kommunen'
  const { readEntry, writeEntry } = await page()
  const state = writeEntry(entry)
  expect(window.name).toBe('kommunen')
  expect(readEntry(state)).toEqual(entry)
  const next = await page()
  expect(next.readEntry(state)).toEqual({ depth: 0, forgotten: true })
})

test.each(['text', 7, { something: 'else' }])(
  '%j, which was not sealed here, is handed on as a journey, to be found damaged',
  async (state) => {
    const { readEntry } = await page()
    expect(readEntry(state)).toEqual({ journey: state, depth: 0 })
  },
)
