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

/** Within a sentence, Danish and English begin little else with a capital. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

export interface Counts {
  readonly sentences: number
  readonly words: number
  /** Of more than six letters; a name is no harder to read for being long. */
  readonly longWords: number
}

export function countsOf(text: string): Counts {
  const sentences = sentencesOf(text).map(wordsOf)
  const words = sentences.flat()
  const longWords = sentences.flatMap((each) =>
    each.filter((word, index) => word.length > 6 && (index === 0 || !isName(word))),
  )
  return { sentences: sentences.length, words: words.length, longWords: longWords.length }
}

/** Words a sentence plus the percentage of long words, over all the texts together. */
export function lix(texts: readonly Counts[]): number {
  const sum = (count: keyof Counts) => texts.reduce((total, text) => total + text[count], 0)
  const words = sum('words')
  return words === 0 ? 0 : words / sum('sentences') + (100 * sum('longWords')) / words
}
