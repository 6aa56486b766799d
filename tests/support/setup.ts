/** Runs before every test file: a message on the console that no test expected fails the test. */
import '@testing-library/jest-dom/vitest'
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

let spies: MockInstance[] = []

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  )
})

afterEach(() => {
  const messages = spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')))
  spies.forEach((spy) => {
    spy.mockRestore()
  })
  expect(messages, 'messages on console.error or console.warn').toEqual([])
})
