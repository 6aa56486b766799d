/** A document's lines → its sentences, however they were broken into lines and pages. Pure. */
import type { Line } from './line.ts'
import { bullets } from './marker.ts'

/** Words whose full stop ends no sentence, whatever follows. */
const abbreviations = new RegExp(
  String.raw`(?:^|[\s(/§–-])(?:nr|stk|jf|ca|kl|tlf|telf|mob|pkt|evt|dvs|d|bl\.?\s?a|f\.\s?eks|fx|kap|afs|inkl|ekskl|pr|hhv|vedr|iht|ift|mht|pga|maks|adm|alm|afd|hr|dr|prof|skt|sct|chr|gl|ndr|sdr|st|t\.\s?o\.\s?m|p\.\s?t|stk\. \d+)\.$`,
  'iu',
)
/** “J. Hansen”, “T.K.C. Madservice”, “H.C. Ørsted”. */
const initials = /(?:^|[\s(/.-])\p{Lu}\.$/u
/** With these a sentence begins, so that what stands before them has ended, initials or not. */
const opener =
  /^(?:Du|Det|Den|De|Der|Vi|Man|Hvis|Når|Kommunen|Hjælpen|Støtten|Borgeren|Er|Har|Kan|Ved|Hvem|Hvad)\s/u
/** “1. Formål”, “§ 85. Kommunen skal …”: a number that the sentence begins with. */
const leadingNumber = /^\s*(?:§+\s*\d+\s?[a-z]?|\d{1,2}(?:\.\d{1,2})*|[a-z])\.$/iu

/**
 * A full stop, question mark, exclamation mark or colon, then white space (perhaps with a bullet) and a capital letter,
 * a § or the number of the next item; or a bullet before a capital letter.
 */
const ending = new RegExp(
  String.raw`(?:[.?!:][)"”»]*(?=\s|[${bullets}])|(?=\s[${bullets}]\s*\p{Lu}))[\s${bullets}]+(?=["“»(]?\p{Lu}|§|\d{1,2}[.)]\s\p{Lu})`,
  'gu',
)
const endOfPiece = new RegExp(String.raw`[\s${bullets}]*$`, 'u')
const edges = new RegExp(String.raw`^[\s${bullets}–-]+|[\s${bullets}]+$`, 'gu')

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
    const next = match.index + match[0].length
    const sentence = text.slice(start, match.index + match[0].search(endOfPiece))
    if (goesOn(sentence, text.slice(next))) continue
    sentences.push(sentence)
    start = next
  }
  return [...sentences, text.slice(start)]
    .map(tidy)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
}

function goesOn(sentence: string, next: string): boolean {
  return (
    abbreviations.test(sentence) ||
    leadingNumber.test(sentence) ||
    (initials.test(sentence) && !opener.test(next))
  )
}

function tidy(sentence: string): string {
  return sentence.replaceAll(/\s+/g, ' ').replaceAll(edges, '')
}
