/** Prints the documents in `fixtures/shapes/` as PDFs: `npx tsx tests/editor/print-documents.ts`, after a change of their HTML. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const folder = join(import.meta.dirname, 'fixtures/shapes')
const edge = (text: string) => `<div style="font-size: 8pt; margin: 0 14mm">${text}</div>`

const { CHROMIUM_PATH } = process.env
const browser = await chromium.launch(
  CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH },
)
const page = await browser.newPage()
for (const file of await readdir(folder)) {
  if (!file.endsWith('.html')) continue
  await page.goto(pathToFileURL(join(folder, file)).href)
  await page.pdf({
    path: join(folder, file.replace('.html', '.pdf')),
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: edge('<span class="title"></span>'),
    footerTemplate: edge(
      'Side <span class="pageNumber"></span> af <span class="totalPages"></span>',
    ),
  })
}
await browser.close()
