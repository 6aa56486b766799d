/** Patterns that match whole words of Danish and English. Pure. */

/** The source of a pattern that matches one of the words, given as alternatives; `\b` knows ASCII letters only. */
export function wholeWords(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}
