/**
 * The finder: what one phone downloads of all the standards of a municipality that are in force, in one language. The
 * build writes it as JSON (`standard/finder/`). Types only.
 */
import type { OptionId, QuestionId } from './condition.ts'
import type { ShortCost } from './cost-in-short.ts'
import type { Contact, Criterion, Fit, GraphNode, Guide, Question, Target } from './guide.ts'
import type { Conditional } from './rules.ts'

export interface Finder extends Pick<Guide, 'language' | 'site'> {
  readonly municipality: Guide['municipality'] & {
    /** Its folder. */
    readonly id: string
  }
  /** Changes whenever a question's options do, or a fit: the wording does not count. */
  readonly fingerprint: string
  /** The voice, then in the municipality's order the shared questions that can change a fit. They cite no clause. */
  readonly questions: readonly Question[]
  /** By title. */
  readonly standards: readonly FinderStandard[]
  /** Those of all standards, each once. */
  readonly contacts: readonly Contact[]
  /** Criteria by which a standard may be unlikely, each once. */
  readonly reasons: readonly Reason[]
  /** Where the answers lead the targets of the standards, shared where they go on alike: an outcome is a place in `fits`. */
  readonly nodes: readonly GraphNode[]
  readonly fits: readonly Fit[]
  /** What the guides still ask, which begin at their `left`. A node leads to earlier ones only. */
  readonly lefts: readonly LeftNode[]
}

export interface FinderStandard {
  /** `<municipality>/<standard>` */
  readonly id: string
  /** The guide's. */
  readonly fingerprint: string
  /** The finder's questions that the guide has, too: their answers are handed on. */
  readonly asks: readonly QuestionId[]
  readonly title: string
  /** What the support is, in one sentence. */
  readonly summary: string
  /** When the standard was to be revised. */
  readonly reviewDue?: string
  readonly costs: readonly FinderCost[]
  /** In the order of the guide. */
  readonly contacts: readonly FinderContact[]
  /** What every way of answering its own questions gives; `possible` where they would differ. */
  readonly fit: Target
  /** Those that may be why it is unlikely. */
  readonly criteria: readonly FinderCriterion[]
  readonly left: Left
}

export interface FinderCriterion {
  /** Its place in the finder's list. */
  readonly reason: number
  /** `unlikely` where it fails however the standard's own questions are answered, `possible` where it can fail. */
  readonly fit: Target
}

/** A fact of kind `cost`, as far as one line says it. */
export type FinderCost = ShortCost & Conditional

export interface FinderContact extends Conditional {
  /** Its place in the finder's list. */
  readonly contact: number
  readonly whoShouldCall: string
}

/** A criterion in its own words. */
export type Reason = Pick<Criterion, 'requirement' | 'notMet'>

/** Ways through what is left of a guide; the longest counts. */
export type Left = readonly LeftWay[]

/** So many of the standard's own questions and then, unless that is the end, a node of `lefts`. */
export type LeftWay = readonly [asks: number, then?: number]

/** A shared question of a guide: asked, unless the finder has asked it. */
export interface LeftNode {
  readonly question: QuestionId
  readonly next: Readonly<Record<OptionId, Left>>
}
