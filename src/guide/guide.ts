/**
 * A guide: what one phone downloads for one standard in one language. The build writes it as JSON
 * (`standard/localize.ts`), the phone reads it. Types only; every other file in `guide/` works on these.
 */
import type { Condition, OptionId, QuestionId } from './condition.ts'
import type { Language } from './languages.ts'
import type { LawEntry } from './law.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { EmergencyContact, Site } from './site.ts'

/** Who is asked about: the reader (`self`) or somebody the reader is a relative of (`relative`). */
export type Voice = 'self' | 'relative'

/** A text in one language: one wording for everybody, or one a voice. */
export type Wording = string | Readonly<Record<Voice, string>>

/** How the answers compare with the target group: all criteria met, none failed but some unknown, one failed. */
export const fits = ['likely', 'possible', 'unlikely'] as const
export type Fit = (typeof fits)[number]

export type ClauseId = string

export interface Option {
  readonly id: OptionId
  readonly label: Wording
  /** An answer such as "I don't know": makes a condition on its question unknown unless the condition lists it. */
  readonly unsure?: true
}

/** One of the things that a question asks about at once. */
export interface Point {
  readonly id: string
  readonly text: Wording
  readonly cites: readonly ClauseId[]
}

export interface Question {
  readonly id: QuestionId
  readonly ask: Wording
  /** A sentence of help under the question. */
  readonly hint?: Wording
  /** A short list under the question: all of it, or any of it, as the question says. */
  readonly points?: readonly Point[]
  /** What to do when nothing is chosen: "Vælg, hvor gammel du er". */
  readonly choose: Wording
  /** Set where nobody can change the answer, such as their age. */
  readonly fixed?: true
  readonly options: readonly Option[]
  readonly cites: readonly ClauseId[]
}

/** Another standard of the municipality, to be looked at as well or instead. */
export interface SeeAlso {
  /** `<municipality>/<standard>` */
  readonly id: string
  /** “Se også: Støtte i hjemmet” */
  readonly label: string
}

export interface SeeInstead extends SeeAlso {
  /** For those who have not answered: “Hvis ikke, så se: Støtte i hjemmet” */
  readonly ifNot: string
}

/** One condition of the target group. */
export interface Criterion {
  readonly id: string
  readonly when: Condition
  /** The criterion in general words, for those who have not answered. */
  readonly requirement: string
  readonly met: Wording
  readonly notMet: Wording
  readonly unknown: Wording
  /** What to ask on the phone when it is unknown. */
  readonly askByPhone: Wording
  /** What may be right where it is not met. */
  readonly see?: readonly SeeInstead[]
  readonly cites: readonly ClauseId[]
}

export interface Phone {
  /** Eight digits, or six of a shared European number, no spaces: "70222210", "116111". */
  readonly number: string
  /** What tells it from the contact's other numbers. */
  readonly label?: string
  /** When it is answered, where that is not the contact's own hours. */
  readonly hours?: OpeningHours
}

export const applyKinds = ['online-form', 'digital-post', 'paper'] as const
export type ApplyKind = (typeof applyKinds)[number]

/** A way to apply, which is no phone number. */
export interface WayToApply {
  readonly kind: ApplyKind
  /** What it is called: “Ansøg om madservice”. */
  readonly label: string
  /** Where it is found; an online form has one, the others may. */
  readonly address?: string
}

/** A place to turn to, and every way there is to reach it: a number, an email, a way to apply or a website at least. */
export interface Contact {
  readonly id: string
  readonly name: string
  /** Whose it is, where that is not the municipality. */
  readonly organisation?: string
  readonly phones: readonly Phone[]
  readonly hours?: OpeningHours
  readonly email?: string
  /** An address to visit. */
  readonly visit?: { readonly street: string; readonly postcode: string; readonly town: string }
  readonly apply?: readonly WayToApply[]
  readonly website?: string
  /** Where the number is known from, when that is not the standard. */
  readonly outsideSource?: OutsideSource
}

/** Where a number is known from that no standard states. */
export interface OutsideSource {
  /** Without a full stop at its end, as it stands within a sentence. */
  readonly text: string
  readonly address?: string
  /** YYYY-MM-DD */
  readonly checkedOn: string
  /** When it must be looked at again, YYYY-MM-DD. */
  readonly reviewDue?: string
}

/** A contact as this standard uses it. */
export interface ContactUse {
  readonly contact: Contact
  /** Who should ring it, for those who have not answered: "Er du 15–29 år". */
  readonly whoShouldCall: string
  /** Absent: always. A contact is left out of an outcome only where the condition is false. */
  readonly when?: Condition
  /** The fits that it is shown with; absent: all. */
  readonly fit?: readonly Fit[]
  /** A sentence beside the number in an outcome. */
  readonly note?: Wording
  readonly cites: readonly ClauseId[]
}

export const factKinds = [
  'offer',
  'cost',
  'duration',
  'waiting-time',
  'referral',
  'provider-choice',
  'complaint',
  'next-steps',
  'good-to-know',
] as const
export type FactKind = (typeof factKinds)[number]

/** Where a refusal can be appealed to, as far as the standard or its law says. */
export const appeals = ['none', 'ankestyrelsen', 'municipality'] as const
export type Appeal = (typeof appeals)[number]

/** A price in words: a phone formats none. */
export interface Price {
  readonly oere: number
  /** What it is paid for; prices for different things cannot be compared. Absent: once. */
  readonly per?: string
  /** "Hovedret: 62,50 kr. pr. måltid." */
  readonly text: string
  /** Where it is the only price: "62,50 kr. pr. måltid" */
  readonly alone: string
  /** Where it is the lowest of several: "Fra 62,50 kr. pr. måltid"; absent where it may be lower still. */
  readonly from?: string
  /** When it must be looked at again, YYYY-MM-DD. */
  readonly reviewDue?: string
  /** What to say once that day has passed. */
  readonly overdue?: string
}

/** A typed statement of the standard. */
export interface Fact {
  readonly kind: FactKind
  /** Without prices either, the standard is silent on this kind; the page then says so. */
  readonly text?: Wording
  /** Only on kind `cost`: whether the support itself is free; `partly` where some of it costs. */
  readonly free?: boolean | 'partly'
  /** Only on kind `cost`; a fact with prices need have no text. */
  readonly prices?: readonly Price[]
  /** Only on kind `cost`: the cost in one line, where “free” says too much or too little. */
  readonly inShort?: string
  /** Only on kind `complaint`. */
  readonly appeal?: Appeal
  /** Only on kind `complaint`: the time there is to appeal, where the standard states it. */
  readonly appealWithin?: string
  /** A page on the web that says more. */
  readonly link?: { readonly label: string; readonly address: string }
  readonly see?: readonly SeeAlso[]
  /** The ids of the law entries that say it, whatever the standard says. */
  readonly law?: readonly string[]
  /** Absent: always. A fact is left out of an outcome only where the condition is false. */
  readonly when?: Condition
  /** The fits that it is shown with; absent: all. */
  readonly fit?: readonly Fit[]
  /** `when` and `fit` in words, for pages without the answers: “Hvis svaret på …:”. */
  readonly onlyIf?: string | undefined
  readonly cites: readonly ClauseId[]
}

/** A clause as shown to a reader: where it stands in the document. */
export interface Citation {
  /** The title of the document, where it is not the standard's own. */
  readonly document?: string
  /** The heading it stands under. */
  readonly section: string
  /** The paragraph below that heading, counted from 1. */
  readonly paragraph: number
}

/**
 * What the leaves of the graph say. Contacts and facts are indices into the guide's lists: contacts in the order shown,
 * facts in that of the list, which pages group by kind.
 */
export interface Outcome {
  readonly fit: Fit
  readonly contacts: readonly number[]
  readonly facts: readonly number[]
  /** Facts that hang on an answer which nobody was asked for, as the fit is unlikely: said with their condition. */
  readonly inGeneral?: readonly number[]
}

/** Where an edge leads: the index of a node or of an outcome. */
export type Target = { readonly node: number } | { readonly outcome: number }

/** A question on some path, with the target of each of its options. */
export interface GraphNode {
  readonly question: QuestionId
  readonly next: Readonly<Record<OptionId, Target>>
}

/** A reduced ordered decision graph: equal nodes are one node, and no node has all its edges to one target. */
export interface Graph {
  readonly root: Target
  readonly nodes: readonly GraphNode[]
  readonly outcomes: readonly Outcome[]
}

/** How old the standard is. Dates are YYYY-MM-DD or YYYY-MM; absent when the document does not say. */
export interface Age {
  /** The title of the document whose dates these are, where the standard rests on several. */
  readonly document?: string
  readonly approved?: string
  readonly approvedBy?: string
  /** When the standard was to be revised. */
  readonly reviewDue?: string
}

/** What surrounds a journey, be it a guide's or a finder's. */
export type JourneyFrame = Pick<Guide, 'id' | 'language' | 'site' | 'title'>

export interface Guide {
  /** `<municipality>/<standard>` */
  readonly id: string
  readonly language: Language
  readonly site: Site
  /** Changes whenever the graph, the questions' options or the criteria do; the wording does not count. */
  readonly fingerprint: string
  readonly title: string
  /** The word of its short address. */
  readonly short?: string
  readonly municipality: {
    readonly name: string
    readonly website?: string
    /** Whom to turn to when it cannot wait, and no life is in danger. */
    readonly acute: readonly EmergencyContact[]
  }
  /** What the law gives everybody. */
  readonly law: readonly LawEntry[]
  readonly age: Age
  readonly questions: readonly Question[]
  readonly criteria: readonly Criterion[]
  readonly contacts: readonly ContactUse[]
  readonly facts: readonly Fact[]
  readonly citations: Readonly<Record<ClauseId, Citation>>
  readonly graph: Graph
}
