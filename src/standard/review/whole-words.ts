/** Patterns that match whole words of Danish and English, many at once. Pure. */

/** The source of a pattern that matches one of the words, given as alternatives; `\b` knows ASCII letters only. */
export function wholeWords(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}

/** One pattern for a whole table, a group for each of its lines: searching once is quicker than once for each. */
export function groupsOf(patterns: readonly string[]): string {
  return patterns.map((pattern) => `(${pattern})`).join('|')
}

/** Which of the groups has matched. */
export function matchedGroup(groups: readonly unknown[]): number {
  return groups.findIndex((group) => group !== undefined)
}
