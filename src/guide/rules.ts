/** The part of a guide that decides an outcome, without its words. Types only. */
import type { Condition, OptionId, QuestionId } from './condition.ts'
import type { Fit } from './guide.ts'

/** A `Guide` and a `Standard` both fit this shape. */
export interface Rules {
  readonly questions: readonly {
    readonly id: QuestionId
    readonly fixed?: true
    readonly options: readonly { readonly id: OptionId; readonly unsure?: true }[]
  }[]
  readonly criteria: readonly { readonly id: string; readonly when: Condition }[]
  /** In the order shown; a contact listed twice is shown once, at its first place that is not false. */
  readonly contacts: readonly ({ readonly contact: { readonly id: string } } & Conditional)[]
  readonly facts: readonly Conditional[]
}

/** Left out of an outcome where the condition is false, or the fit is not listed; what is absent never leaves it out. */
export interface Conditional {
  readonly when?: Condition
  readonly fit?: readonly Fit[]
}
