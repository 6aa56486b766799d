/**
 * A tab of a Chromium that prerenders pages, as its readers' do, spoken to in its own protocol over a pipe. Playwright's
 * never does so: it does not follow a tab from one page to another that was prepared beside it.
 */
import { z } from 'zod'
import { chromiumFlags } from './browser.mjs'
import { ChromiumPipe } from './chromium-pipe.mjs'

const phone = { width: 390, height: 844, deviceScaleFactor: 1, mobile: false }

const target = z.object({ targetId: z.string(), type: z.string(), subtype: z.string().optional() })
const attached = z.object({ sessionId: z.string(), targetInfo: target })

/** How long is waited for what must come, in milliseconds. */
const patience = 30_000

/** @typedef {import('./chromium-pipe.mjs').Message} Message */
/** @typedef {{ sessionId: string, isPrepared: boolean }} AttachedPage */

export class ChromiumTab {
  /** @type {ChromiumPipe} */
  #pipe
  #slowness
  #mayPrerender
  /** Runs in every page before its own scripts. @type {string | undefined} */
  #script
  /** By target. @type {Map<string, AttachedPage>} */
  #pages = new Map()

  /**
   * In a profile of its own, so with an empty cache.
   * @param {{ executablePath: string, slowness?: number, script?: string, mayPrerender?: boolean }} options `slowness`
   *   is how many times slower the processor should be; `script` runs in every page before its own.
   */
  static async open({ executablePath, slowness = 1, script, mayPrerender = true }) {
    const flags = [
      ...chromiumFlags,
      // The protocol does not tell which page it speaks to once one has come back from that cache.
      '--disable-back-forward-cache',
      `--window-size=${phone.width},${phone.height}`,
    ]
    const pipe = await ChromiumPipe.open(executablePath, flags)
    const tab = new ChromiumTab(pipe, { slowness, script, mayPrerender })
    await tab.#begin()
    return tab
  }

  /**
   * @param {ChromiumPipe} pipe
   * @param {{ slowness: number, script: string | undefined, mayPrerender: boolean }} options
   */
  constructor(pipe, { slowness, script, mayPrerender }) {
    this.#pipe = pipe
    this.#slowness = slowness
    this.#script = script
    this.#mayPrerender = mayPrerender
    pipe.onEvent = (event) => {
      this.#hear(event)
    }
  }

  /** Errors and warnings on the console of any page, and exceptions that nothing caught. */
  get complaints() {
    return this.#pipe.complaints
  }

  /** What pages say by `console.debug`. */
  get said() {
    return this.#pipe.said
  }

  /** A tab holds the page that is seen and those prepared beside it; the browser tells of each when it begins. */
  async #begin() {
    await this.#pipe.send('Target.setDiscoverTargets', { discover: true })
    const sessionId = await this.#pipe.attach({ forTab: true })
    await this.#pipe.send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
      sessionId,
    )
    await this.#until('a page', () => this.#pageThat((page) => !page.isPrepared) !== undefined)
  }

  /** @param {Message} event */
  #hear({ method, params }) {
    if (method === 'Target.attachedToTarget') this.#follow(attached.parse(params))
    if (method === 'Target.targetInfoChanged') {
      const { targetInfo } = z.object({ targetInfo: target }).parse(params)
      const page = this.#pages.get(targetInfo.targetId)
      // What was prepared is seen now.
      if (page) page.isPrepared = targetInfo.subtype === 'prerender'
    }
    if (method === 'Target.targetDestroyed') {
      const { targetId } = z.object({ targetId: z.string() }).parse(params)
      this.#pages.delete(targetId)
    }
  }

  /** @param {z.infer<typeof attached>} target */
  #follow({ sessionId, targetInfo: { targetId, type, subtype } }) {
    if (type === 'tab') return
    if (type === 'page') {
      // In order, so all of it holds before the page begins.
      const commands = /** @type {const} */ ([
        ['Page.enable', {}],
        ['Runtime.enable', {}],
        ['Emulation.setDeviceMetricsOverride', phone],
        ['Emulation.setCPUThrottlingRate', { rate: this.#slowness }],
        ['Page.setPrerenderingAllowed', { isAllowed: this.#mayPrerender }],
        ...(this.#script
          ? [['Page.addScriptToEvaluateOnNewDocument', { source: this.#script }]]
          : []),
      ])
      for (const [method = '', params = {}] of commands)
        this.#pipe.tell(String(method), params, sessionId)
      this.#pages.set(targetId, { sessionId, isPrepared: subtype === 'prerender' })
    }
    this.#pipe.tell('Runtime.runIfWaitingForDebugger', {}, sessionId)
  }

  /** @param {(page: AttachedPage) => boolean} isWanted */
  #pageThat(isWanted) {
    return [...this.#pages.values()].findLast(isWanted)
  }

  /** @param {string} what @param {() => boolean | Promise<boolean>} isSo */
  async #until(what, isSo) {
    const end = performance.now() + patience
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error(`Waited in vain for ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Asks for a page as the address bar does. @param {string} address */
  async goTo(address) {
    await this.#pipe.send('Page.navigate', { url: address }, this.#session())
  }

  /** @param {{ isPrepared?: boolean }} [which] */
  #session({ isPrepared = false } = {}) {
    const page = this.#pageThat((one) => one.isPrepared === isPrepared)
    if (!page) throw new Error(isPrepared ? 'No page is prepared.' : 'No page is seen.')
    return page.sessionId
  }

  /**
   * The value of an expression in the page that is seen, or in the one prepared beside it.
   * @param {string} expression
   * @param {{ isPrepared?: boolean }} [which]
   * @returns {Promise<unknown>}
   */
  async evaluate(expression, which) {
    return this.#pipe.evaluate(expression, this.#session(which))
  }

  /**
   * Waits until an expression is true. Where pages change places meanwhile, the new one is asked.
   * @param {string} expression
   * @param {{ isPrepared?: boolean }} [which]
   */
  async waitFor(expression, which) {
    await this.#until(expression, async () => {
      const never = new Promise((resolve) => {
        setTimeout(resolve, 1000, false)
      })
      const answer = this.evaluate(`Boolean(${expression})`, which).catch(() => false)
      return (await Promise.race([answer, never])) === true
    })
  }

  /** Presses the mouse in the middle of the element that an expression gives. @param {string} element */
  async press(element) {
    await this.#pipe.press(element, this.#session())
  }

  async close() {
    await this.#pipe.close()
  }
}
