/** Finds words that are spelled in another way than they should be. Large: import it only where somebody searches. */
import MiniSearch from 'minisearch'

/** The places of the texts that may have the word. */
export type Forgiving = (word: string) => readonly number[]

/** Shorter words would be found in too many others. */
const leastLetters = 4

/** How many letters may be wrong, missing or too many. */
function allowance({ length }: string): number {
  return length < leastLetters ? 0 : length < 7 ? 1 : 2
}

/** `texts` are folded, as are the words it is asked for. */
export function forgivingSearch(texts: readonly string[]): Forgiving {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    // Who searches has often typed the beginning only.
    processTerm: beginningsOf,
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return (word) => {
    const written = { queries: [word], fuzzy: allowance(word) }
    const found = index.search(
      { combineWith: 'OR', queries: [written, { queries: swapsOf(word) }] },
      { tokenize: (text) => [text], processTerm: (term) => term },
    )
    return found.map(({ id }) => Number(id))
  }
}

function beginningsOf(word: string): string[] {
  const count = Math.max(1, word.length - leastLetters + 1)
  return Array.from({ length: count }, (_, cut) => word.slice(0, word.length - cut))
}

/** With two letters beside each other in the other order, which is one slip of the fingers. */
function swapsOf(word: string): string[] {
  if (word.length < leastLetters) return []
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}
