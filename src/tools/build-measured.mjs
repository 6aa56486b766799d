/** Builds content into a folder of its own, and measures how long that takes and how much memory it needs. */
import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './run.mjs'

const execute = promisify(execFile)

/**
 * @param {{ content: string, folder: string, isShown: boolean }} options
 * @returns {Promise<{ seconds: number, megabytes: number, pages: number, pagesASecond: number }>}
 */
export async function buildMeasured({ content, folder, isShown }) {
  const began = performance.now()
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, CONTENT_FOLDER: content, BASE_PATH: '/', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
      if (isShown) process.stdout.write(bytes)
    })
  }
  let megabytes = 0
  const timer = setInterval(() => {
    void residentMegabytes(child.pid).then((now) => {
      megabytes = Math.max(megabytes, now)
    })
  }, 250)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`The build failed.\n${output}`)
  const [, pages, taken] = /(\d+) pages prerendered in ([\d.]+) s/.exec(output) ?? []
  if (!pages || !taken) throw new Error('The build does not say how many pages it rendered.')
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes,
    pages: Number(pages),
    pagesASecond: Number(pages) / Math.max(Number(taken), 0.1),
  }
}

/** Of a process and all its descendants. @param {number | undefined} pid */
async function residentMegabytes(pid) {
  const { stdout } = await execute('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => ({
    stdout: '',
  }))
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  /** @param {number | undefined} parent @returns {number} */
  const below = (parent) =>
    rows
      .filter(([, ppid]) => ppid === parent)
      .reduce((sum, [child, , kilobytes = 0]) => sum + kilobytes + below(child), 0)
  const own = rows.find(([id]) => id === pid)?.[2] ?? 0
  return (own + below(pid)) / 1024
}
