/**
 * A tab of a Chromium that prerenders pages, as its readers' do, spoken to in its own protocol over a pipe. Playwright's
 * never does so: it does not follow a tab from one page to another that was prepared beside it.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { chromiumFlags } from './browser.mjs'

const phone = { width: 390, height: 844, deviceScaleFactor: 1, mobile: false }

const target = z.object({ targetId: z.string(), type: z.string(), subtype: z.string().optional() })
const attached = z.object({ sessionId: z.string(), targetInfo: target })
const consoleCall = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.unknown().optional(), description: z.string().optional() })),
})
const message = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})

/** How long is waited for what must come, in milliseconds. */
const patience = 30_000

/** @typedef {z.infer<typeof message>} Message */
/** @typedef {{ sessionId: string, isPrepared: boolean }} AttachedPage */

export class ChromiumTab {
  /** Errors and warnings on the console of any page, and exceptions that nothing caught. @type {string[]} */
  complaints = []
  /** What pages say by `console.debug`. @type {string[]} */
  said = []
  /** @type {import('node:child_process').ChildProcess} */
  #process
  /** @type {Writable} */
  #commands
  #profile
  #slowness
  #mayPrerender
  /** Runs in every page before its own scripts. @type {string | undefined} */
  #script
  /** @type {Map<number, (answer: Message) => void>} */
  #waiting = new Map()
  /** By target. @type {Map<string, AttachedPage>} */
  #pages = new Map()
  #last = 0

  /**
   * In a profile of its own, so with an empty cache.
   * @param {{ executablePath: string, slowness?: number, script?: string, mayPrerender?: boolean }} options `slowness`
   *   is how many times slower the processor should be; `script` runs in every page before its own.
   */
  static async open({ executablePath, slowness = 1, script, mayPrerender = true }) {
    const profile = await mkdtemp(join(tmpdir(), 'chromium-tab-'))
    const flags = [
      ...chromiumFlags,
      '--headless',
      // The protocol does not tell which page it speaks to once one has come back from that cache.
      '--disable-back-forward-cache',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--window-size=${phone.width},${phone.height}`,
    ]
    const child = spawn(executablePath, flags, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    })
    const [, , , commands, answers] = child.stdio
    if (!(commands instanceof Writable) || !(answers instanceof Readable)) {
      throw new Error('The browser was started without pipes.')
    }
    const tab = new ChromiumTab({
      child,
      commands,
      answers,
      profile,
      slowness,
      script,
      mayPrerender,
    })
    await tab.#begin()
    return tab
  }

  /**
   * @param {{
   *   child: import('node:child_process').ChildProcess
   *   commands: Writable
   *   answers: Readable
   *   profile: string
   *   slowness: number
   *   script: string | undefined
   *   mayPrerender: boolean
   * }} parts
   */
  constructor({ child, commands, answers, profile, slowness, script, mayPrerender }) {
    this.#process = child
    this.#commands = commands
    this.#profile = profile
    this.#slowness = slowness
    this.#script = script
    this.#mayPrerender = mayPrerender
    let rest = ''
    answers.setEncoding('utf8')
    answers.on('data', (/** @type {string} */ chunk) => {
      // Messages end in a zero.
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) this.#hear(message.parse(JSON.parse(part)))
    })
  }

  /** A tab holds the page that is seen and those prepared beside it; the browser tells of each when it begins. */
  async #begin() {
    await this.#send('Target.setDiscoverTargets', { discover: true })
    const { targetId } = z
      .object({ targetId: z.string() })
      .parse(await this.#send('Target.createTarget', { url: 'about:blank', forTab: true }))
    const { sessionId } = z
      .object({ sessionId: z.string() })
      .parse(await this.#send('Target.attachToTarget', { targetId, flatten: true }))
    await this.#send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
      sessionId,
    )
    await this.#until('a page', () => this.#pageThat((page) => !page.isPrepared) !== undefined)
  }

  /** @param {Message} heard */
  #hear({ id, sessionId, method, params, ...answer }) {
    if (id !== undefined) this.#waiting.get(id)?.({ params, ...answer })
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
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params))
    if (method !== 'Runtime.consoleAPICalled' || sessionId === undefined) return
    const { type, args } = consoleCall.parse(params)
    const text = args.map((one) => one.description ?? String(one.value)).join(' ')
    if (type === 'debug') this.said.push(text)
    if (['error', 'warning'].includes(type)) this.complaints.push(text)
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
        this.#tell(String(method), params, sessionId)
      this.#pages.set(targetId, { sessionId, isPrepared: subtype === 'prerender' })
    }
    this.#tell('Runtime.runIfWaitingForDebugger', {}, sessionId)
  }

  /** Sends without waiting; a page may be gone before it answers. @param {string} method @param {object} params @param {string} [sessionId] */
  #tell(method, params, sessionId) {
    this.#last += 1
    this.#commands.write(`${JSON.stringify({ id: this.#last, method, params, sessionId })}\0`)
    return this.#last
  }

  /** @param {string} method @param {object} params @param {string} [sessionId] */
  async #send(method, params, sessionId) {
    const id = this.#tell(method, params, sessionId)
    /** @type {Promise<Message>} */
    const answered = new Promise((resolve) => {
      this.#waiting.set(id, resolve)
    })
    const { result, error } = await answered
    this.#waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
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
    await this.#send('Page.navigate', { url: address }, this.#session())
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
    const answer = z
      .object({
        result: z.object({ value: z.unknown().optional() }),
        exceptionDetails: z.unknown().optional(),
      })
      .parse(
        await this.#send(
          'Runtime.evaluate',
          { expression, awaitPromise: true, returnByValue: true, userGesture: true },
          this.#session(which),
        ),
      )
    if (answer.exceptionDetails !== undefined) {
      throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`)
    }
    return answer.result.value
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
    const point = z.object({ x: z.number(), y: z.number() }).parse(
      await this.evaluate(
        `(() => { const e = ${element}; e.scrollIntoView({ block: 'center' })
          const { left, top, width, height } = e.getBoundingClientRect()
          return { x: left + width / 2, y: top + height / 2 } })()`,
      ),
    )
    const sessionId = this.#session()
    for (const type of ['mousePressed', 'mouseReleased']) {
      const press = { type, ...point, button: 'left', clickCount: 1 }
      // The page that a press leads away from may not live to say so.
      this.#tell('Input.dispatchMouseEvent', press, sessionId)
    }
  }

  async close() {
    const ended = new Promise((resolve) => {
      this.#process.once('exit', resolve)
    })
    this.#process.kill()
    await ended
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
