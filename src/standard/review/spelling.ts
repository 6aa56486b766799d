/** Who knows how words are spelled, and which of a text's words they are asked about. Pure. */
import type { Language } from '#guide/languages.ts'

export interface Spelling {
  /** Whether the word is spelled right in that language, as it stands in a text. */
  readonly knows: (word: string, language: Language) => boolean
  /** The word of that language that it looks most like. */
  readonly nearest: (word: string, language: Language) => string | undefined
}

/** Knows the words of these texts as well, small or with a capital, and in the genitive. */
export function alsoKnowing(spelling: Spelling, texts: readonly string[]): Spelling {
  const words = new Set(texts.flatMap((text) => wordsToSpell(text.toLowerCase())))
  return {
    ...spelling,
    knows: (word, language) =>
      spelling.knows(word, language) ||
      words.has(word.toLowerCase()) ||
      words.has(word.toLowerCase().replace(/['’]?s$/u, '')),
  }
}

/**
 * The words that a dictionary can judge, in their order. Not: addresses, what holds a digit or a full stop (“18-årig”,
 * “f.eks.”), single letters, and what has capitals within (“IT”, “BørneTelefonen”).
 */
export function wordsToSpell(text: string): readonly string[] {
  const tokens =
    text.replaceAll(address, ' ').match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []
  return tokens.filter((token) => token.length > 1 && !/[\p{N}.]|.\p{Lu}/u.test(token))
}

const address = /\S*(?:@|:\/\/)\S*/gu
