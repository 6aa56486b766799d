/** The questions that a standard lists: its own, and those that its municipality shares. Pure. */
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { StandardRecord } from './schema/standard.ts'

type ListedQuestion = StandardRecord['questions'][number]
type SharedQuestion = MunicipalityRecord['questions'][number]

/** What answers and conditions call it. */
export function questionId(question: ListedQuestion): string {
  return 'shared' in question ? question.shared : question.id
}

/** With the options that are offered; undefined where the municipality shares no such question. */
export function askedQuestion(
  question: ListedQuestion,
  { questions }: MunicipalityRecord,
): Exclude<ListedQuestion, { shared: string }> | SharedQuestion | undefined {
  return 'shared' in question ? questions.find(({ id }) => id === question.shared) : question
}

/** The id of an option, which may be no more than its id. */
export function optionId(option: SharedQuestion['options'][number]): string {
  return typeof option === 'string' ? option : option.id
}
