/** A plain text → pages: a form feed or a page's number ends a page, an empty line a block. Pure. */
import type { Line, Page } from './line.ts'
import { pageEnds } from './page-number.ts'

export function pagesOfText(text: string): Page[] {
  const pages = text.split('\f').map((page) => page.split(/\r?\n/))
  const rows = pages.length > 1 ? pages : dividedByNumbers(pages[0] ?? [])
  const spacing = lineSpacing(rows.flat())
  const width = widthOf(rows.flat())
  return rows.map((page) => linesOf(page, spacing, width))
}

function dividedByNumbers(rows: readonly string[]): string[][] {
  const ends = pageEnds(rows)
  const pages: string[][] = [[]]
  rows.forEach((row, index) => {
    pages.at(-1)?.push(row)
    if (ends.has(index)) pages.push([])
  })
  return pages
}

function linesOf(rows: readonly string[], spacing: number, width: number): Line[] {
  let empty = 0
  let startsColumn = true
  return rows.flatMap((row): Line[] => {
    const text = row.trim()
    if (text === '') {
      empty += 1
      return []
    }
    const line = {
      text,
      followsGap: !startsColumn && empty > spacing,
      startsColumn,
      letter: '',
      room: width - row.trimEnd().length,
      isIndented: /^\s{2}/.test(row),
    }
    empty = 0
    startsColumn = false
    return [line]
  })
}

/** How many empty rows stand between the lines of one paragraph: a text taken from a PDF may have one after each line. */
function lineSpacing(rows: readonly string[]): number {
  const going = rows.flatMap((row, index) =>
    goesOn(row) && index > 0 ? [rows[index - 1]?.trim() === ''] : [],
  )
  const apart = going.filter((isApart) => isApart).length
  return apart > going.length / 2 ? 1 : 0
}

/** What nine of ten lines that go on in the next one keep within; endless in a text with one line for each paragraph. */
function widthOf(rows: readonly string[]): number {
  const lines = rows.filter((row) => row.trim() !== '')
  const widths = lines
    .flatMap((line, index) => {
      const next = lines[index + 1]
      return next !== undefined && goesOn(next) ? [line.trimEnd().length] : []
    })
    .toSorted((a, b) => a - b)
  return widths[Math.ceil((widths.length - 1) * 0.9)] ?? Infinity
}

function goesOn(row: string): boolean {
  return /^\s*\p{Ll}+[\s,.]/u.test(row) && !/^\s*o\s/.test(row)
}
