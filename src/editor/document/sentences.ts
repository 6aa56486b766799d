/** A document's lines → its sentences, however they were broken into lines and pages. Pure. */
import type { Line } from './line.ts'

/** Words whose full stop ends no sentence. */
const abbreviations =
  /(^|[\s(§])(nr|stk|jf|ca|kl|tlf|pkt|evt|dvs|d|bl\.\s?a|f\.\s?eks|stk\. \d+)\.$/i

/**
 * A full stop, question mark, exclamation mark or colon, then white space (perhaps with a bullet) and a capital letter
 * or a §; or a bullet before a capital letter.
 */
const ending = /(?:[.?!:][)"”»]*(?=\s|[•·▪])|(?=\s[•·▪]\s*\p{Lu}))[\s•·▪]+(?=[\p{Lu}§])/gu

/** All lines as one text, words that were divided at the end of a line made whole. */
export function runningText(lines: readonly Pick<Line, 'text'>[]): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next
    const isDivided = /\p{L}[-‐\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next)
    return isDivided && !/^(og|eller|samt)\b/.test(next)
      ? text.slice(0, -1) + next
      : `${text} ${next}`
  }, '')
}

/** In order. A heading without a full stop stands before the sentence that follows it, in one piece with it. */
export function documentSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].search(/[\s•·▪]*$/)
    const sentence = text.slice(start, end)
    if (abbreviations.test(sentence)) continue
    sentences.push(sentence)
    start = match.index + match[0].length
  }
  return [...sentences, text.slice(start)]
    .map(tidy)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
}

function tidy(sentence: string): string {
  return sentence.replaceAll(/\s+/g, ' ').replaceAll(/^[\s•·▪–-]+|[\s•·▪]+$/g, '')
}
