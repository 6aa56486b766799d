import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const n of ['outcome-likely', 'start']) {
  const p = await b.newPage({ viewport: { width: 700, height: 990 } })
  await p.goto(`file:///tmp/gal/${n}.html`)
  await p.emulateMedia({ media: 'print' })
  await p.screenshot({ path: `/tmp/gal/print-${n}.png`, fullPage: true })
  await p.pdf({ path: `/tmp/gal/${n}.pdf`, format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })
}
const c = await b.newContext({ forcedColors: 'active', viewport: { width: 390, height: 800 } })
for (const n of ['question', 'error', 'outcome-possible', 'start']) {
  const p = await c.newPage()
  await p.goto(`file:///tmp/gal/${n}.html`)
  if (n === 'question') { await p.getByRole('radio').nth(2).check(); await p.keyboard.press('ArrowUp') }
  await p.screenshot({ path: `/tmp/gal/fc-${n}.png`, fullPage: n !== 'start' })
}
await b.close()
