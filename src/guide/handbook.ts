/** What the pages beside the journey show: the whole standard, its municipality and the site, in one language. Types only. */
import type { Citation, ClauseId, FactKind, Guide } from './guide.ts'

/** The whole standard in one language, as the pages that are not part of a journey show it. */
export interface Handbook {
  readonly guide: Guide
  /** What the support is, in one or two sentences. */
  readonly summary: string
  readonly document: {
    readonly title: string
    readonly address?: string
    readonly note?: string
  }
  readonly law: readonly LawReference[]
  readonly interpretations: readonly Interpretation[]
  readonly clauses: readonly Clause[]
}

export interface LawReference {
  readonly act: string
  readonly paragraph: string
  /** Why the reference must be looked at again, and when (YYYY-MM-DD). */
  readonly review?: { readonly on: string; readonly because: string }
}

/** How a doubt in the standard was read, and why. */
export interface Interpretation {
  readonly id: string
  readonly doubt: string
  readonly reading: string
  readonly because: string
  readonly cites: readonly ClauseId[]
}

export interface Clause extends Citation {
  readonly id: ClauseId
  /** What it says, in our own words. */
  readonly says: string
  /** Why nothing on the site uses it. */
  readonly unusedBecause?: string
}

/** A part of the standard that rests on a clause. */
export type ClauseUse =
  | { readonly kind: 'question' | 'criterion' | 'contact' | 'interpretation'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: FactKind }

export interface Municipality {
  readonly id: string
  readonly name: string
  readonly website?: string
  readonly standards: readonly {
    readonly id: string
    readonly title: string
    readonly summary: string
  }[]
}
