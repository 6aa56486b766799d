/** Reads a municipality's document, a PDF or a plain text. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { textOf } from '#content/reading/text-file.ts'
import { Refusal } from '../refusal.ts'
import { withoutFurniture } from './furniture.ts'
import type { MunicipalDocument, Page } from './line.ts'
import { pagesOfText } from './text-pages.ts'

/** Rejects with a `Refusal` when the file cannot be read or holds no text. */
export async function readDocument(path: string): Promise<MunicipalDocument> {
  const document = withoutFurniture(await pagesOf(path))
  if (document.lines.length > 0) return document
  throw new Refusal(
    `There is no text in ${path}.`,
    'A scanned document is only a picture of its text. Ask the municipality for the PDF it was printed from.',
  )
}

async function pagesOf(path: string): Promise<Page[]> {
  switch (extname(path).toLowerCase()) {
    case '.txt': {
      const read = textOf(await bytesOf(path), path)
      if ('problem' in read)
        throw new Refusal(`${path} holds ${read.problem.found}.`, read.problem.remedy)
      return pagesOfText(read.text)
    }
    case '.pdf':
      return readPdf(path)
    default:
      throw new Refusal(
        `${path} is neither a .pdf nor a .txt file.`,
        'Save or print the document as a PDF, and try again with that file.',
      )
  }
}

async function readPdf(path: string): Promise<Page[]> {
  const bytes = await bytesOf(path)
  // The library is large, and only this command needs it.
  const { pagesOfPdf } = await import('./pdf-pages.ts')
  return pagesOfPdf(new Uint8Array(bytes)).catch((error: unknown) => {
    throw new Refusal(
      `${path} cannot be read as a PDF (${error instanceof Error ? error.message : String(error)}).`,
      'Open it in a PDF reader, save it again without a password, and try again.',
    )
  })
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new Refusal(`There is no file ${path}.`, 'Check the name, and the folder you are in.')
  })
}
