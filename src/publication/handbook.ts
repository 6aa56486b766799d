/** What the pages beside the journey show: the whole standard, its municipality and the site, in one language. Types only. */
import type { ShortCost } from '#guide/cost-in-short.ts'
import type {
  Age,
  Citation,
  ClauseId,
  Contact,
  ContactUse,
  FactKind,
  Guide,
  Phone,
} from '#guide/guide.ts'

/** The whole standard in one language, as the pages that are not part of a journey show it. */
export interface Handbook {
  readonly guide: Guide
  /** Changes with every rule and every word of the standard, in any language; what somebody signs. */
  readonly version: string
  /** Present when the standard no longer holds. */
  readonly retired?: Retirement
  /** What the support is, in one or two sentences. */
  readonly summary: string
  /** Its own first. */
  readonly documents: readonly HandbookDocument[]
  readonly interpretations: readonly Interpretation[]
  readonly keptOptions: readonly KeptOption[]
  /** Present when another order of the questions would ask less. */
  readonly keptOrder?: KeptOrder
}

/** A document that the standard rests on. */
export interface HandbookDocument {
  readonly title: string
  readonly address?: string
  readonly note?: string
  /** Whether other standards may rest on it, too; then only the clauses that this one uses are here. */
  readonly isShared: boolean
  readonly age: Age
  readonly law: readonly LawReference[]
  readonly clauses: readonly Clause[]
}

/** That a standard no longer holds, and where to turn instead. */
export interface Retirement {
  /** The day it stopped, YYYY-MM-DD. */
  readonly on: string
  readonly text: string
  /** The id (`<municipality>/<standard>`) of the standard that replaces it. */
  readonly replacedBy?: string
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

/** An option that is offered although no rule tells it from another, and why. */
export interface KeptOption {
  readonly question: string
  readonly option: string
  readonly because: string
}

/** That the questions keep their order, and what that costs. */
export interface KeptOrder {
  readonly because: string
  /** How many questions the best order would ask on average, all answers being equally frequent. */
  readonly leastMean: number
}

export interface Clause extends Citation {
  /** As the standard cites it. */
  readonly id: ClauseId
  /** What it says, in our own words. */
  readonly says: string
  /** What cites it, in the order of the standard. */
  readonly usedBy: readonly ClauseUse[]
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
  /** Where its `StandardsList` is, from the site's root without a leading slash. */
  readonly standardsFile: string
  /** Whether its standards share what there is to ask for all of them: then it has a finder. */
  readonly hasFinder: boolean
  readonly standards: readonly ListedStandard[]
}

/** A standard in a list of several. */
export interface ListedStandard {
  /** Its folder. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** What people call it in any language; its titles in the others, too. */
  readonly alsoCalled: readonly string[]
  readonly costs: readonly ShortCost[]
  /** In the order of the guide, as often as it has them. */
  readonly contacts: readonly ListedContact[]
}

/** As far as a line says whom to turn to. */
export interface ListedContact extends Pick<ContactUse, 'whoShouldCall'> {
  readonly contact: Pick<Contact, 'id' | 'name' | 'apply' | 'email' | 'website'> & {
    readonly phones: readonly Pick<Phone, 'number' | 'label'>[]
  }
}
