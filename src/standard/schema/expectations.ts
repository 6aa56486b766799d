/** What a value of the content looks like, and how to mend a wrong one: declared beside each schema's description. */
import { z } from 'zod'

export interface Expectation {
  readonly expected: string
  /** `written` is what the editor wrote, without quotes; empty for lists, groups and nothing. */
  readonly remedy: (written: string) => string
}

export const expectations = z.registry<Expectation>()
