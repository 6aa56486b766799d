/** Conditions over answers, in Kleene's three-valued logic. Pure; imports nothing outside `guide/`. */

export type QuestionId = string
export type OptionId = string

/** The option chosen for each question answered so far. */
export type Answers = Readonly<Record<QuestionId, OptionId>>

/** Kleene's three truth values. */
export type Truth = true | false | 'unknown'

/**
 * An expression over answers. `question`/`in` is true when the answer is one of the listed options, unknown when the
 * question is unanswered or the answer is an unsure option that is not listed, false otherwise.
 */
export type Condition =
  | { readonly question: QuestionId; readonly in: readonly OptionId[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
