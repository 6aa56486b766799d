/** Tells a guide from anything else that may arrive in its place. Pure. */
import type { Guide } from './guide.ts'

/** The build that wrote the page wrote the guide too, so this asks only whether it is the guide that arrived. */
export function isGuide(data: unknown): data is Guide {
  return (
    typeof data === 'object' &&
    data !== null &&
    ['id', 'fingerprint', 'questions', 'criteria', 'graph'].every((key) => key in data)
  )
}
