/** Firefox, spoken to in its own protocol (Marionette): the standard's commands as JSON over a socket. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { type Command, EngineTab } from './engine-tab.ts'
import { endsWithTests } from './ends-with-tests.ts'

const names: Readonly<Record<Command, string>> = {
  goTo: 'WebDriver:Navigate',
  evaluate: 'WebDriver:ExecuteScript',
  press: 'WebDriver:ElementClick',
  back: 'WebDriver:Back',
  forward: 'WebDriver:Forward',
  reload: 'WebDriver:Refresh',
}

/** Its kind (an answer is 1), its command's number, an error, the result. */
const answer = z.tuple([z.literal(1), z.number(), z.unknown(), z.unknown()])
type Answer = z.infer<typeof answer>

const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) })
const result = z.object({ value: z.unknown() })

/** @param program where it is */
export async function openFirefox(program: string): Promise<EngineTab> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  // Takes a free port, and writes it into the profile.
  await writeFile(join(profile, 'user.js'), "user_pref('marionette.port', 0)\n")
  const flags = ['--headless', '--marionette', '--no-remote', '--width', '390', '--height', '844']
  const child = spawn(program, [...flags, '--profile', profile], { stdio: 'ignore' })
  endsWithTests(child)
  const marionette = new Marionette(connect(await portOf(child, profile), '127.0.0.1'))
  const { capabilities } = session.parse(
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } }),
  )
  return new EngineTab({
    name: `Firefox ${capabilities.browserVersion}`,
    send: async (command, parameters) =>
      result.parse(await marionette.send(names[command], parameters)).value,
    async quit() {
      const ended = once(child, 'exit')
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] })
      await ended
      await rm(profile, { recursive: true, force: true })
    },
  })
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once, with ${child.exitCode}.`)
    const port = Number(await readFile(file, 'utf8').catch(() => ''))
    if (port > 0) return port
    await setTimeout(50)
  }
}

class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #rest = Buffer.alloc(0)
  #last = 0

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => {
      this.#rest = Buffer.concat([this.#rest, data])
      for (let message = this.#next(); message !== undefined; message = this.#next())
        this.#hear(JSON.parse(message))
    })
  }

  async send(name: string, parameters: object): Promise<unknown> {
    const id = ++this.#last
    const answered = new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve)
    })
    const message = JSON.stringify([0, id, name, parameters])
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [, , error, value] = await answered
    if (error !== null) throw new Error(`${name}: ${JSON.stringify(error)}`)
    return value
  }

  /** A message stands behind its length in bytes and a colon; undefined until it is whole. */
  #next(): string | undefined {
    const start = this.#rest.indexOf(':') + 1
    const end = start + Number(this.#rest.subarray(0, Math.max(0, start - 1)).toString())
    if (start === 0 || this.#rest.length < end) return undefined
    const message = this.#rest.subarray(start, end).toString()
    this.#rest = this.#rest.subarray(end)
    return message
  }

  #hear(message: unknown) {
    // It greets with a record before it answers anything.
    if (!Array.isArray(message)) return
    const heard = answer.parse(message)
    this.#waiting.get(heard[1])?.(heard)
    this.#waiting.delete(heard[1])
  }
}
