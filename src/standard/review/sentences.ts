/** Sentences, words and LIX of a text. Pure. */

/** Split after . ! ? and at line breaks; a full stop before a small letter or a digit belongs to an abbreviation. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["”’)]?)\s+(?=\p{Lu}|["“‘(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:[-–'’.,][\p{L}\d]+)*/gu) ?? []
}

/** Words a sentence plus the percentage of words longer than six letters, over all the texts together. */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}
