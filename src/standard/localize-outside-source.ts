/** Where a number is known from that no standard states, in one language. */
import type { Language, OutsideSource } from '#guide/guide.ts'
import type { OutsideSourceRecord } from './schema/primitives.ts'

export function localizeOutsideSource(
  source: OutsideSourceRecord,
  language: Language,
): OutsideSource {
  return {
    // The page puts it into a sentence of its own, which ends with a full stop.
    text: source.text[language].replace(/\.$/u, ''),
    ...(source.address && { address: source.address }),
    checkedOn: source['checked-on'],
  }
}
