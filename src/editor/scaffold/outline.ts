/** A document's lines → its title, and its sentences under the headings they seem to stand under. Pure. */
import type { Line } from '../document/line.ts'
import { runningText, documentSentences } from '../document/sentences.ts'

export interface OutlinedSentence {
  readonly text: string
  /** The heading above it; absent before the first heading. */
  readonly section?: string
  /** Of the section, counted from 1. */
  readonly paragraph: number
}

export interface Outline {
  /** The first heading, where nothing stands above it. */
  readonly title?: string
  /** In order; the title is one of them. */
  readonly headings: readonly string[]
  readonly sentences: readonly OutlinedSentence[]
}

const longestHeading = 80
const ended = /[.?!:]["”»)]*$/
/** How a text begins that does not go on with the sentence before; `segment` looks for pieces at the same places. */
const startsAnew = /^[\p{Lu}\d§"”»(•]/u

export function outlineOf(lines: readonly Line[]): Outline {
  const headings: string[] = []
  const sentences: OutlinedSentence[] = []
  let title: string | undefined
  let section: string | undefined
  let paragraph = 0
  const parts = partsOf(lines)
  parts.forEach((text, index) => {
    if (isHeading(text, parts[index + 1])) {
      headings.push(text)
      if (index === 0) title = text
      else [section, paragraph] = [text, 0]
      return
    }
    paragraph += 1
    for (const sentence of documentSentences(text))
      sentences.push({ text: sentence, ...(section !== undefined && { section }), paragraph })
  })
  return { ...(title !== undefined && { title }), headings, sentences }
}

/** Headings and paragraphs: blocks, joined where a sentence goes on over a gap, a column or a page. */
function partsOf(lines: readonly Line[]): string[] {
  const parts: { text: string; lines: Line[] }[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && !(line.startsBlock && startsPart(last.text, line.text))) last.lines.push(line)
    else parts.push({ text: '', lines: [line] })
    const part = parts.at(-1)
    if (part) part.text = runningText(part.lines)
  }
  return parts.map(({ text }) => text)
}

/** A text that ends no sentence goes on in the next block, unless it is short enough for a heading or an item of a list. */
function startsPart(before: string, text: string): boolean {
  if (!startsAnew.test(text)) return false
  return ended.test(before) || before.length <= longestHeading || before.includes('•')
}

function isHeading(text: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    text.length <= longestHeading &&
    !/[.?!:,;]$/.test(text) &&
    /^[\p{Lu}§\d]/u.test(text) &&
    startsAnew.test(next)
  )
}
