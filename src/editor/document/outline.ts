/** A document's lines → its title, its headings, and its sentences under them: what `new` registers and `audit` looks for. Pure. */
import type { Line } from './line.ts'
import { kindsOf } from './part-kinds.ts'
import { partsOf } from './parts.ts'
import { documentSentences } from './sentences.ts'

export interface OutlinedSentence {
  readonly text: string
  /** The heading above it; absent before the first heading. */
  readonly section?: string
  /** Of the section, counted from 1; a list is one paragraph. */
  readonly paragraph: number
}

export interface Outline {
  /** The first heading, where nothing stands above it. */
  readonly title?: string
  /** In order; the title is one of them. */
  readonly headings: readonly string[]
  readonly sentences: readonly OutlinedSentence[]
  /** Headings and sentences as they are read, one after the other. */
  readonly texts: readonly string[]
}

export function outlineOf(lines: readonly Line[]): Outline {
  const headings: string[] = []
  const sentences: OutlinedSentence[] = []
  const texts: string[] = []
  let title: string | undefined
  let section: string | undefined
  let paragraph = 0
  let wasListed = false
  const parts = partsOf(lines)
  const kinds = kindsOf(parts)
  parts.forEach((part, index) => {
    if (kinds[index] === 'heading') {
      if (index === 0) title = part.text
      else section = part.text
      paragraph = 0
      wasListed = false
      headings.push(part.text)
      texts.push(part.text)
      return
    }
    const isListed = kinds[index] === 'listed'
    if (!isListed || !wasListed) paragraph += 1
    wasListed = isListed
    for (const text of documentSentences(part.text)) {
      sentences.push({ text, ...(section !== undefined && { section }), paragraph })
      texts.push(text)
    }
  })
  return { ...(title !== undefined && { title }), headings, sentences, texts }
}
