/** Tells a guide from anything else that may arrive in its place. Pure. */
import type { Guide } from './guide.ts'

/** Only tells the guide from another answer, such as an error page: the same build wrote the page and the guide. */
export function isGuide(data: unknown): data is Guide {
  return (
    typeof data === 'object' &&
    data !== null &&
    ['id', 'fingerprint', 'questions', 'criteria', 'graph'].every((key) => key in data)
  )
}
