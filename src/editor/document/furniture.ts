/** Takes out what is printed on every page: running titles and page numbers. They stand in the middle of sentences. Pure. */
import type { Line, MunicipalDocument, Page } from './line.ts'

/** How many lines at the top and at the bottom of a page may be furniture. */
const edge = 2

export function withoutFurniture(pages: readonly Page[]): MunicipalDocument {
  const filled = pages.filter((page) => page.length > 0)
  const seen = new Map<string, number>()
  for (const shape of filled.flatMap(edgeShapes)) seen.set(shape, (seen.get(shape) ?? 0) + 1)
  const isOnMostPages = (line: Line) =>
    filled.length > 1 && (seen.get(shapeOf(line)) ?? 0) > filled.length / 2

  const lines: Line[] = []
  const furniture = new Set<string>()
  for (const page of filled) {
    page.forEach((line, index) => {
      const isLeftOut = isAtEdge(index, page) && (isPageNumber(line.text) || isOnMostPages(line))
      if (isLeftOut) furniture.add(line.text)
      else lines.push(line)
    })
  }
  return { lines, pages: filled.length, furniture: [...furniture] }
}

function edgeShapes(page: Page): string[] {
  return [...new Set(page.filter((_, index) => isAtEdge(index, page)).map(shapeOf))]
}

function isAtEdge(index: number, page: Page): boolean {
  return index < edge || index >= page.length - edge
}

/** The same running title counts as the same whatever the page's number in it. */
function shapeOf({ text }: Line): string {
  return text.replaceAll(/\d+/g, '#')
}

function isPageNumber(text: string): boolean {
  return /^((side|page)\s*)?[-–]?\s*\d{1,3}(\s*(af|of|\/)\s*\d{1,3})?\s*[-–]?$/i.test(text)
}
