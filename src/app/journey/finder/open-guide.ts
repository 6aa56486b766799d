/** From a finder into the guide of a standard, which asks nothing again that is answered here. */
import type { Answers } from '#guide/condition.ts'
import type { FoundStandard } from '#guide/follow-finder.ts'
import { writeEntry } from '../history-entry.ts'

/**
 * The answers go with the entry of the history, never in an address: an entry is added at the guide's address, and the
 * page there loaded. Back leads to the finder. `depth` is that of the finder's entry.
 */
export function openGuide(
  address: string,
  { standard: { fingerprint, asks }, left }: FoundStandard,
  answers: Answers,
  depth: number,
) {
  const known = Object.entries(answers).filter(([question]) => asks.includes(question))
  const journey = {
    fingerprint,
    answers: Object.fromEntries(known),
    // No question: the guide goes to the first that has no answer.
    at: left === 0 ? 'outcome' : '',
    found: true,
  }
  // react-router keeps our state under `usr`, and counts the entries in `idx`.
  const state = { usr: writeEntry({ journey, depth: depth + 1 }), idx: depth + 1 }
  window.history.pushState(state, '', address)
  window.location.reload()
}
