/** Holds the page as it stands against WCAG 2.2 AA and axe's best practices. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type Axe from 'axe-core'
import { expect, test } from './test.ts'

declare global {
  interface Window {
    /** What axe's script leaves behind. */
    readonly axe?: typeof Axe
  }
}

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Holds a file for each markup that axe has found good in this run; the workers share it. Emptied as the run begins. */
const examined = () => join(test.info().project.outputDir, 'examined')

/**
 * Of the page itself; there are no frames in ours. Markup that differs from what was looked at before by its words alone,
 * as that of another language or voice does, would be found as good again and is not looked at.
 */
export async function expectAccessible(page: Page) {
  const markup = await page.evaluate(withoutWords)
  const name = createHash('sha256').update(markup).digest('hex')
  if (existsSync(join(examined(), name))) return
  // By ourselves, as axe's own runner sends a script twice as long, and again for each state of the same page.
  const isThere = await page.evaluate(() => window.axe !== undefined)
  if (!isThere) await page.evaluate(script)
  const found = await page.evaluate(async () => {
    if (!window.axe) throw new Error('The script has not left axe behind.')
    const { violations } = await window.axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((n) => n.target) }))
  })
  expect(found, `what axe finds on ${page.url()}`).toEqual([])
  mkdirSync(examined(), { recursive: true })
  writeFileSync(join(examined(), name), page.url())
}

/**
 * Runs in the page: its elements and their attributes, nothing of what is drawn within a picture. Texts and addresses are
 * numbered, so that it still tells where two of a page are the same, and where one is missing.
 */
function withoutWords(): string {
  const worded = /^(aria-label|title|alt|placeholder|content|href|src|value|lang|hreflang|data-.*)$/
  const numbers = new Map([['', 0]])
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const write = (node: Node): string => {
    if (node instanceof Text) return `${numberOf(node.data.trim())}`
    if (!(node instanceof Element) || node.matches('head, script, style')) return ''
    const attributes = Array.from(node.attributes, ({ name, value }) =>
      worded.test(name) ? `${name}:${numberOf(value)}` : `${name}=${value}`,
    )
    const inside = node.matches('svg[role=img]') ? [] : Array.from(node.childNodes, write)
    return `<${node.localName} ${attributes.join(' ')}>${inside.join(' ')}</>`
  }
  return write(document.documentElement) + String(document.title !== '')
}

/** Nothing may be wider than the screen: whoever zooms to 400 % must not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(screen)
}
