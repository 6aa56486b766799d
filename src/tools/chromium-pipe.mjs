/** A Chromium that is spoken to in its own protocol over a pipe, where Playwright cannot drive it. In a profile of its own. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod'

const message = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
const consoleCall = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.unknown().optional(), description: z.string().optional() })),
})
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.unknown().optional(),
})

/** @typedef {z.infer<typeof message>} Message an answer, where it has an id; else an event */

export class ChromiumPipe {
  /** Errors and warnings on the console of any page, and exceptions that nothing caught. @type {string[]} */
  complaints = []
  /** What pages say by `console.debug`. @type {string[]} */
  said = []
  /** Is told of every event. @type {(event: Message) => void} */
  onEvent = () => undefined
  /** @type {import('node:child_process').ChildProcess} */
  #process
  /** @type {Writable} */
  #commands
  #profile
  /** @type {Map<number, (answer: Message) => void>} */
  #waiting = new Map()
  #last = 0

  /**
   * @param {string} program
   * @param {readonly string[]} flags beside those for the pipe and the profile
   * @param {NodeJS.ProcessEnv} [environment]
   */
  static async open(program, flags, environment = process.env) {
    const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
    const own = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`]
    const child = spawn(program, [...flags, ...own], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: environment,
    })
    const [, , , commands, answers] = child.stdio
    if (!(commands instanceof Writable) || !(answers instanceof Readable)) {
      throw new Error('The browser was started without pipes.')
    }
    return new ChromiumPipe(child, commands, answers, profile)
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {Writable} commands
   * @param {Readable} answers
   * @param {string} profile
   */
  constructor(child, commands, answers, profile) {
    this.#process = child
    this.#commands = commands
    this.#profile = profile
    let rest = ''
    answers.setEncoding('utf8')
    answers.on('data', (/** @type {string} */ chunk) => {
      // Messages end in a zero.
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) this.#hear(message.parse(JSON.parse(part)))
    })
  }

  /** @param {Message} heard */
  #hear(heard) {
    const { id, sessionId, method, params } = heard
    if (id !== undefined) this.#waiting.get(id)?.(heard)
    else this.onEvent(heard)
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params))
    if (method !== 'Runtime.consoleAPICalled' || sessionId === undefined) return
    const { type, args } = consoleCall.parse(params)
    const text = args.map((one) => one.description ?? String(one.value)).join(' ')
    if (type === 'debug') this.said.push(text)
    if (['error', 'warning'].includes(type)) this.complaints.push(text)
  }

  /**
   * Sends without waiting; a page may be gone before it answers. Returns the command's number.
   * @param {string} method
   * @param {object} params
   * @param {string} [sessionId] absent: to the browser
   */
  tell(method, params, sessionId) {
    this.#last += 1
    this.#commands.write(`${JSON.stringify({ id: this.#last, method, params, sessionId })}\0`)
    return this.#last
  }

  /**
   * Resolves to the answer's result; rejects with the browser's own words.
   * @param {string} method
   * @param {object} params
   * @param {string} [sessionId] absent: to the browser
   */
  async send(method, params, sessionId) {
    const id = this.tell(method, params, sessionId)
    /** @type {Promise<Message>} */
    const answered = new Promise((resolve) => {
      this.#waiting.set(id, resolve)
    })
    const { result, error } = await answered
    this.#waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  /**
   * Opens a new target and resolves to the session in which it is spoken to.
   * @param {object} how parameters of `Target.createTarget` beside its address
   */
  async attach(how) {
    const { targetId } = z
      .object({ targetId: z.string() })
      .parse(await this.send('Target.createTarget', { url: 'about:blank', ...how }))
    const { sessionId } = z
      .object({ sessionId: z.string() })
      .parse(await this.send('Target.attachToTarget', { targetId, flatten: true }))
    return sessionId
  }

  /**
   * The value of an expression in a page, awaited.
   * @param {string} expression
   * @param {string} sessionId
   * @returns {Promise<unknown>}
   */
  async evaluate(expression, sessionId) {
    const { result, exceptionDetails } = evaluated.parse(
      await this.send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true, userGesture: true },
        sessionId,
      ),
    )
    if (exceptionDetails !== undefined) {
      throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
    }
    return result.value
  }

  /**
   * Presses the mouse in the middle of the element that an expression gives. Does not wait for the page, which may not
   * live to say so: a press may lead away from it.
   * @param {string} element
   * @param {string} sessionId
   */
  async press(element, sessionId) {
    const point = z.object({ x: z.number(), y: z.number() }).parse(
      await this.evaluate(
        `(() => { const e = ${element}; e.scrollIntoView({ block: 'center' })
          const { left, top, width, height } = e.getBoundingClientRect()
          return { x: left + width / 2, y: top + height / 2 } })()`,
        sessionId,
      ),
    )
    for (const type of ['mousePressed', 'mouseReleased']) {
      const press = { type, ...point, button: 'left', clickCount: 1 }
      this.tell('Input.dispatchMouseEvent', press, sessionId)
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
