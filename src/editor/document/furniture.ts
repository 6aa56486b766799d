/** Takes out what is printed on every page: running titles and page numbers. They stand in the middle of sentences. Pure. */
import type { Line, MunicipalDocument, Page } from './line.ts'
import { pageNumberIn } from './page-number.ts'

/** How many lines at the top and at the bottom of a page may be furniture. */
const edge = 2

export function withoutFurniture(pages: readonly Page[]): MunicipalDocument {
  const filled = pages.filter((page) => page.length > 0)
  const repeated = shapesOnMost(filled, () => true)
  // A booklet has one running title on its left pages and another on its right ones.
  const sides =
    filled.length < 4
      ? []
      : [0, 1].map((side) => shapesOnMost(filled, (number) => number % 2 === side))

  const lines: Line[] = []
  const furniture = new Set<string>()
  filled.forEach((page, number) => {
    const known = [repeated, ...sides.filter((_, side) => number % 2 === side)]
    const isKnown = ({ text }: Line) =>
      shapesOf(text, number).some((shape) => known.some((shapes) => shapes.has(shape)))
    const leftOut = new Set<string>()
    page.forEach((line, index) => {
      // A title that is the running title as well stands below it on the first page.
      const isLeftOut =
        isAtEdge(index, page) &&
        !leftOut.has(line.text) &&
        (pageNumberIn(line.text) !== undefined || isKnown(line))
      if (isLeftOut) leftOut.add(line.text)
      else lines.push(line)
    })
    for (const text of leftOut) furniture.add(text)
  })
  return { lines, pages: filled.length, furniture: [...furniture] }
}

/** The shapes that stand at the edges of more than half of some pages, and of two at least. */
function shapesOnMost(
  pages: readonly Page[],
  isOneOf: (number: number) => boolean,
): ReadonlySet<string> {
  const seen = new Map<string, number>()
  let total = 0
  pages.forEach((page, number) => {
    if (!isOneOf(number)) return
    total += 1
    const shapes = page
      .filter((_, index) => isAtEdge(index, page))
      .flatMap(({ text }) => shapesOf(text, number))
    for (const shape of new Set(shapes)) seen.set(shape, (seen.get(shape) ?? 0) + 1)
  })
  return new Set(
    [...seen].flatMap(([shape, times]) => (times > 1 && times > total / 2 ? [shape] : [])),
  )
}

function isAtEdge(index: number, page: Page): boolean {
  return index < edge || index >= page.length - edge
}

/**
 * A line as it is, and with each of its numbers told by how far it is from the page's own: a running title has the same shape
 * on all pages although it numbers them, two lines of prices have not.
 */
function shapesOf(text: string, page: number): string[] {
  const numbers = [...text.matchAll(/\d{1,3}/g)].map(({ 0: digits, index }) => {
    const offset = Number(digits) - page
    return `${text.slice(0, index)}#${offset}${text.slice(index + digits.length)}`
  })
  return [text, ...numbers]
}
