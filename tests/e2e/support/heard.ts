/** What a screen reader says of a part of the page, one phrase a line. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

interface Reader {
  readonly start: (options: { container: Node }) => Promise<void>
  readonly next: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly lastSpokenPhrase: () => Promise<string>
  readonly spokenPhraseLog: () => Promise<string[]>
}

declare global {
  interface Window {
    /** What the reader's script leaves behind. */
    readonly virtualReader?: Reader
  }
}

const file = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'))
/** A module by itself; as a page's policy allows none but our own, it is run as a plain script. */
const script = readFileSync(file, 'utf8').replace(/export\s*\{([^}]*)\}/, (_, names: string) => {
  const [, name] = /([\w$]+) as virtual\b/.exec(names) ?? []
  if (name === undefined) throw new Error('The screen reader exports no `virtual`.')
  return `window.virtualReader = ${name}`
})

/**
 * Reads all of the element, from its beginning to its end. What is folded is not read, as no screen reader does, which this
 * one cannot know of.
 */
export async function heard(page: Page, selector: string): Promise<string> {
  const isThere = await page.evaluate(() => window.virtualReader !== undefined)
  if (!isThere) await page.evaluate(`(() => {${script}\n})()`)
  const phrases = await page.evaluate(async (selector) => {
    const [reader, container] = [window.virtualReader, document.querySelector(selector)]
    if (!reader || !container) throw new Error(`There is nothing to read at ${selector}.`)
    const folded = [
      ...container.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)'),
    ].filter(({ hidden }) => !hidden)
    for (const element of folded) element.hidden = true
    await reader.start({ container })
    for (let steps = 0; steps < 500; steps += 1) {
      await reader.next()
      const log = await reader.spokenPhraseLog()
      // It begins anew after the end.
      if (log.length > 1 && log[log.length - 1] === log[0]) break
    }
    const log = await reader.spokenPhraseLog()
    await reader.stop()
    for (const element of folded) element.hidden = false
    return log.slice(0, -1)
  }, selector)
  return `${withoutRepeats(phrases).join('\n')}\n`
}

/**
 * This reader says the words of a link, heading or label with it, then again word by word, and where each thing ends; others
 * leave that to their hearer's settings.
 */
function withoutRepeats(phrases: readonly string[]): readonly string[] {
  const kept: string[] = []
  let open: string | undefined
  for (const phrase of phrases) {
    if (open !== undefined) {
      if (phrase === open) open = undefined
      continue
    }
    const [kind = ''] = phrase.split(',')
    const end = `end of ${phrase}`
    if (['link', 'heading'].includes(kind) && phrases.includes(end)) open = end
    if (/^(end\b|paragraph$|strong$|group$|form$|list$)/.test(phrase)) continue
    // The words of a radio's label, or of the legend of their group.
    const before = kept[kept.length - 1] ?? ''
    if (before.startsWith('radio') && before.replace(/^\w+, /, '').startsWith(phrase)) continue
    kept.push(phrase.replace(' : ', ': '))
  }
  return kept
}
