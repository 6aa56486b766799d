/** Tells a guide or a finder from anything else that may arrive in its place. Pure. */
import type { Finder } from './finder.ts'
import type { Guide } from './guide.ts'

/** Only tells the guide from another answer, such as an error page: the same build wrote the page and the guide. */
export function isGuide(data: unknown): data is Guide {
  return has(data, ['id', 'fingerprint', 'questions', 'criteria', 'graph'])
}

/** As `isGuide`. */
export function isFinder(data: unknown): data is Finder {
  return has(data, ['municipality', 'fingerprint', 'questions', 'standards', 'lefts'])
}

function has(data: unknown, keys: readonly string[]): boolean {
  return typeof data === 'object' && data !== null && keys.every((key) => key in data)
}
