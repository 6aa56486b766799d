/** Tells a list over two columns (prices, opening hours) from columns of text: its lines are read across. Pure. */
import { type Chunk, isOnLine } from './chunk.ts'

/** In letters: what is longer is text. */
const longestCell = 30

/** Whether beside each line of the right column stands one of the left, all are short, and most name a number. */
export function isListing(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const hasNumber = right.filter(({ text }) => /\d/.test(text))
  return (
    right.every((cell) => left.some((label) => isOnLine(label, cell))) &&
    right.every(({ text }) => text.length <= longestCell && isNoSentence(text)) &&
    left.every(({ text }) => isNoSentence(text)) &&
    hasNumber.length * 2 > right.length
  )
}

function isNoSentence(text: string): boolean {
  return !/[.?!]$/.test(text) || /(?:kr|pr|nr|kl|tlf)\.$/i.test(text)
}
