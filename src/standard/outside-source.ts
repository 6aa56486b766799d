/** Where a number is known from that no standard states, as the page says it. */
import type { OutsideSource } from '#guide/guide.ts'

/** The page puts it into a sentence of its own, which ends with a full stop. */
export function withinSentence(source: OutsideSource): OutsideSource {
  return { ...source, text: source.text.replace(/\.$/u, '') }
}
