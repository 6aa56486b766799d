/** What comes out of the printer, and what a camera reads from a picture. */
import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'

interface Printed {
  readonly sheets: number
  /** All letters, without spaces: a PDF may put some between the letters of a word. */
  readonly text: string
}

/** Prints the page as it stands to PDF, and reads the file back. */
export async function print(page: Page): Promise<Printed> {
  const file = await page.pdf({ preferCSSPageSize: true })
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 })
  const document = await task.promise
  const texts: string[] = []
  for (let sheet = 1; sheet <= document.numPages; sheet += 1) {
    const { items } = await (await document.getPage(sheet)).getTextContent()
    texts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  const sheets = document.numPages
  await task.destroy()
  return { sheets, text: withoutSpaces(texts.join('')) }
}

/** As `Printed` holds it. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

/** What a QR code says, decoded from its picture. */
export async function readQr(drawing: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await drawing.screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}
