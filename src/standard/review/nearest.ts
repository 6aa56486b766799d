/** Finds the known id that a mistyped one was probably meant to be. Pure. */

/** " Did you mean “x”?" with a leading space, or the known ids where none is near. */
export function suggest(found: string, known: readonly string[]): string {
  const [best] = known
    .map((id) => ({ id, distance: distance(found, id) }))
    .sort((a, b) => a.distance - b.distance)
  if (best && best.distance <= Math.max(2, Math.floor(found.length / 3)))
    return ` Did you mean “${best.id}”?`
  if (known.length === 0) return ''
  const shown = known.slice(0, 8)
  return ` Known: ${shown.join(', ')}${known.length > shown.length ? ', …' : ''}.`
}

/** Levenshtein: how many letters to add, drop or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j += 1) {
      const change = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
