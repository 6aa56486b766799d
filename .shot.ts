import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { readdirSync } from 'node:fs'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
const only = process.argv.slice(2)
for (const f of readdirSync('/tmp/gal').filter((f) => f.endsWith('.html'))) {
  const n = f.replace('.html', '')
  for (const w of [320, 390, 1280]) {
    const ctx = await b.newContext({ viewport: { width: w, height: 800 }, ...(process.env.FORCED ? { forcedColors: 'active' as const } : {}) })
    const p = await ctx.newPage()
    await p.goto('file:///tmp/gal/' + f)
    if (n === 'question') { await p.keyboard.press('Tab'); await p.getByRole('radio').nth(1).check(); await p.getByRole('radio').nth(1).focus(); await p.keyboard.press('ArrowDown') }
    const sw = await p.evaluate(() => document.documentElement.scrollWidth)
    if (sw > w) console.log('SCROLL', n, w, sw)
    if (w === 320) {
      await p.addStyleTag({ content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}' })
      const s2 = await p.evaluate(() => document.documentElement.scrollWidth)
      if (s2 > w) console.log('SPACING SCROLL', n, s2)
      await p.reload()
    }
    if (w === 390) {
      const r = await new AxeBuilder({ page: p }).options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).analyze()
      for (const v of r.violations) console.log('AXE', n, v.id, v.nodes.map((x) => x.html.slice(0, 120)).join(' | '))
      const small = await p.evaluate(() => [...document.querySelectorAll('a,button,summary,label,input[type=search]')].filter((e) => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 44 }).map((e) => `${e.className}:${e.textContent?.slice(0, 20)}:${Math.round(e.getBoundingClientRect().height)}`))
      if (small.length) console.log('SMALL', n, small.join(' ; '))
    }
    if (!only.length || only.includes(`${n}-${w}`)) await p.screenshot({ path: `/tmp/gal/${n}-${w}.png`, fullPage: true })
    await ctx.close()
  }
}
await b.close()
