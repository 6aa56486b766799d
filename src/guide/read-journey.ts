/** Reading a journey back from `history.state`, which anybody may have written. Pure; no DOM, no zod. */
import type { Answers } from './condition.ts'
import type { Guide } from './guide.ts'
import type { Journey } from './journey.ts'
import type { Rules } from './rules.ts'
import { siftAnswers } from './sift-answers.ts'

export type ReadJourney =
  /** Nothing was kept. */
  | { readonly kind: 'none' }
  | { readonly kind: 'current'; readonly journey: Journey }
  /**
   * Written under other rules. The journey holds the answers that still fit, under today's fingerprint; `dropped` are
   * the questions whose answers do not.
   */
  | { readonly kind: 'outdated'; readonly journey: Journey; readonly dropped: readonly string[] }
  /** Not a journey, or one that this guide cannot have written. */
  | { readonly kind: 'damaged' }

export function readJourney(
  state: unknown,
  guide: Pick<Guide, 'fingerprint'> & Pick<Rules, 'questions'>,
): ReadJourney {
  if (state === undefined || state === null) return { kind: 'none' }
  const found = parseJourney(state)
  if (!found) return { kind: 'damaged' }
  const { kept, dropped } = siftAnswers(found.answers, guide.questions)
  const journey = { ...found, fingerprint: guide.fingerprint, answers: kept }
  if (found.fingerprint !== guide.fingerprint) return { kind: 'outdated', journey, dropped }
  return dropped.length === 0 ? { kind: 'current', journey } : { kind: 'damaged' }
}

function parseJourney(state: unknown): Journey | undefined {
  if (!isRecord(state)) return undefined
  const { fingerprint, answers, at, changing, found } = state
  if (typeof fingerprint !== 'string' || typeof at !== 'string') return undefined
  if (!isAnswers(answers)) return undefined
  if (!isFlag(changing) || !isFlag(found)) return undefined
  return { fingerprint, answers, at, ...(changing && { changing }), ...(found && { found }) }
}

function isFlag(value: unknown): value is true | undefined {
  return value === undefined || value === true
}

function isAnswers(value: unknown): value is Answers {
  return isRecord(value) && Object.values(value).every((option) => typeof option === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
