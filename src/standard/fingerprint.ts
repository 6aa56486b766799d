/** Fingerprints: how content refers to a sentence of a document without copying it. Pure. */
import { digest } from './digest.ts'

/** What carries no meaning of its own: punctuation, bullets, quotes, hyphens, white space. */
const insignificant = /[\p{P}\p{S}\p{Z}\p{C}]/gu

/** The sentence reduced to its letters and digits, so that line breaks, hyphenation, quotes and capitals do not count. */
export function normalise(sentence: string): string {
  return sentence.normalize('NFC').toLowerCase().replaceAll(insignificant, '')
}

/** The first 16 hex digits of the SHA-256 of the normalised sentence. */
export function fingerprint(sentence: string): string {
  return digest(normalise(sentence))
}
