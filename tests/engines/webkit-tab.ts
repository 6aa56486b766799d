/** WebKit, by its own driver: the WebDriver standard over HTTP, with the small browser that comes with the library. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { WebKitPrograms } from '#tools/find-engines.mjs'
import { freePort } from '#tools/free-port.mjs'
import { endsWithTests } from './ends-with-tests.ts'
import { type Command, EngineTab } from './engine-tab.ts'

/** What comes behind the session's address; `:id` stands for an element. */
const paths: Readonly<Record<Command, string>> = {
  goTo: 'url',
  evaluate: 'execute/sync',
  press: 'element/:id/click',
  back: 'back',
  forward: 'forward',
  reload: 'refresh',
}

/** As root in a sandbox, and where no graphics card is. */
const bareMachine = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
}

const answer = z.object({ value: z.unknown() })
const session = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
})

export async function openWebKit({ driver, browser, display }: WebKitPrograms): Promise<EngineTab> {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '800x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  endsWithTests(screen)
  const port = await freePort()
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...bareMachine, DISPLAY: `:${await numberOf(screen)}` },
  })
  endsWithTests(child)
  const address = `http://127.0.0.1:${port}`
  await answers(child, `${address}/status`)
  const options = { binary: browser, args: ['--automation'] }
  const { sessionId, capabilities } = session.parse(
    await call('POST', `${address}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    }),
  )
  const tab = `${address}/session/${sessionId}`
  await call('POST', `${tab}/window/rect`, { width: 390, height: 844 })
  return new EngineTab({
    name: `WebKit ${capabilities.browserVersion}`,
    send: (command, parameters) => {
      const id = 'id' in parameters ? String(parameters.id) : ''
      return call('POST', `${tab}/${paths[command].replace(':id', id)}`, parameters)
    },
    async quit() {
      await call('DELETE', tab)
      for (const program of [child, screen]) {
        const ended = once(program, 'exit')
        program.kill()
        await ended
      }
    },
  })
}

/** The display that it has taken: the first free one. */
async function numberOf(screen: ChildProcess): Promise<number> {
  const told = screen.stdio[3]
  if (!(told instanceof Readable)) throw new Error('Xvfb was started without a pipe.')
  const [number] = z.tuple([z.instanceof(Buffer)]).parse(await once(told, 'data'))
  return Number(number.toString())
}

async function answers(child: ChildProcess, address: string) {
  const isUp = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`The driver ended at once: ${child.exitCode}.`)
    await setTimeout(50)
  }
}

async function call(method: 'POST' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = answer.parse(await response.json())
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`)
  return value
}
