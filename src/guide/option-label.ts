/** What the answers of a guide are called. Pure. */
import type { Guide, Voice } from './guide.ts'
import { say } from './wording.ts'

/** The label of an option as that voice reads it. Throws where the guide has no such option. */
export function optionLabel(
  guide: Pick<Guide, 'questions'>,
  question: string,
  option: string,
  voice: Voice,
): string {
  const options = guide.questions.find(({ id }) => id === question)?.options
  const label = options?.find(({ id }) => id === option)?.label
  if (label === undefined) throw new Error(`The guide has no option ${option} of ${question}`)
  return say(label, voice)
}
