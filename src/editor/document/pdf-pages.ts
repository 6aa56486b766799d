/** A PDF → its pages, read with pdf.js. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Chunk } from './chunk.ts'
import type { Page } from './line.ts'
import { pageOf } from './page-lines.ts'

/** Rejects when the bytes are no PDF, or one that asks for a password. A scanned page has no lines. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<Page[]> {
  // Without warnings on fonts that pdf.js cannot draw, as only the text is read.
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages: Chunk[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const top = page.getViewport({ scale: 1 }).height
    pages.push(items.flatMap((item) => ('str' in item ? chunkOf(item, top) : [])))
  }
  await document.destroy()
  const right = Math.max(...pages.flat().map((chunk) => chunk.right))
  return pages.map((chunks) => pageOf(chunks, right))
}

interface TextItem {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

function chunkOf({ str, transform, width, height, fontName }: TextItem, top: number): Chunk[] {
  if (str.trim() === '') return []
  const [left = 0, bottom = 0] = transform.slice(4).map(Number)
  return [{ text: str, left, right: left + width, baseline: top - bottom, height, font: fontName }]
}
