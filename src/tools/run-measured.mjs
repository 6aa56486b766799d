/** Runs one of the project's commands on some content, and measures how long that takes and how much memory it needs. */
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from './run.mjs'

const execute = promisify(execFile)

/**
 * Rejects where the command fails. The memory is that of all its processes together.
 * @param {string[]} args of Node
 * @param {{ content: string, isShown: boolean }} options `content` is the folder the command reads
 * @returns {Promise<{ seconds: number, megabytes: number, output: string }>}
 */
export async function runMeasured(args, { content, isShown }) {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
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
  if (code !== 0) throw new Error(`${args.join(' ')} failed.\n${output}`)
  return { seconds: (performance.now() - began) / 1000, megabytes, output }
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
