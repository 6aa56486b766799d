/** Which wording somebody gets. */
import type { Answers } from '#guide/condition.ts'
import type { Voice } from '#guide/guide.ts'

/** Until the first question is answered, the reader is spoken to as the person the support is for. */
export function voiceOf(answers: Answers): Voice {
  return answers.voice === 'relative' ? 'relative' : 'self'
}
