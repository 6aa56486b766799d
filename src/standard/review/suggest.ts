/** The last sentence of a message about an unknown id: what was probably meant, or what there is. Pure. */
import { nearest } from '../nearest.ts'

/** " Did you mean “x”?" with a leading space, or the known ids where none is near. */
export function suggest(found: string, known: readonly string[]): string {
  const meant = nearest(found, known)
  if (meant !== undefined) return ` Did you mean “${meant}”?`
  if (known.length === 0) return ''
  const each = [...new Set(known)]
  const shown = each.slice(0, 8)
  return ` Known: ${shown.join(', ')}${each.length > shown.length ? ', …' : ''}.`
}
