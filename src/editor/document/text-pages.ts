/** A plain text → pages: a form feed starts a page, an empty line a block. Pure. */
import type { Line, Page } from './line.ts'

export function pagesOfText(text: string): Page[] {
  return text.split('\f').map((page) => linesOf(page))
}

function linesOf(page: string): Line[] {
  let isAfterGap = true
  return page.split(/\r?\n/).flatMap((row): Line[] => {
    const text = row.trim()
    const startsBlock = isAfterGap
    isAfterGap = text === ''
    return text === '' ? [] : [{ text, startsBlock }]
  })
}
