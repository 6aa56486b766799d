/** Spans of open time that touch are one. Pure. */
import type { OpenSpan } from './opening-hours.ts'

/** `spans` in order, none overlapping another. */
export function joinSpans(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const joined: OpenSpan[] = []
  for (const [from, to] of spans) {
    const last = joined[joined.length - 1]
    if (last?.[1] === from) joined.splice(-1, 1, [last[0], to])
    else joined.push([from, to])
  }
  return joined
}
