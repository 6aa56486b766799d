/** Opening hours where nothing around them says more: a line each, and the note last. Pure. */
import type { OpeningHours } from '#guide/opening-hours.ts'

export function hoursLines({ lines, note }: OpeningHours): readonly string[] {
  return note === undefined ? lines : [...lines, note]
}
