/** The part of a guide that decides an outcome, without its words. Types only. */
import type { Condition, OptionId, QuestionId } from './condition.ts'

/** A `Guide` and a `Standard` both fit this shape. */
export interface Rules {
  readonly questions: readonly {
    readonly id: QuestionId
    readonly fixed?: true
    readonly options: readonly { readonly id: OptionId; readonly unsure?: true }[]
  }[]
  readonly criteria: readonly { readonly id: string; readonly when: Condition }[]
  /** In the order shown; a contact listed twice is shown once, at its first place that is not false. */
  readonly contacts: readonly {
    readonly contact: { readonly id: string }
    readonly when?: Condition
  }[]
  readonly facts: readonly { readonly when?: Condition }[]
}
