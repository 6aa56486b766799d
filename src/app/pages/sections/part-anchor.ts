/** Where a part of the standard stands on the page that shows it. */
import type { ClauseUse } from '#publication/handbook.ts'

/** The anchor of a part of the standard, on the page that shows it. */
export function partAnchor(kind: ClauseUse['kind'], id: string): string {
  return `${kind}-${id}`
}
