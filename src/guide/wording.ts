/** Choosing between wordings. Pure. */
import type { Voice, Wording } from './guide.ts'

/** The words for that voice. */
export function say(wording: Wording, voice: Voice): string {
  return typeof wording === 'string' ? wording : wording[voice]
}
