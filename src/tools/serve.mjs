/**
 * Serves the built site as a careful host would: pages without a redirect, precompressed files, the headers of
 * `dist/_headers`, a real 404. Used by `npm start`, the browser tests and the measurements.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { root } from './run.mjs'

/**
 * @param {{ port?: number, host?: string, folder?: string, base?: string, isRebuilt?: boolean }} options `base` is the
 *   folder the site is hosted below, such as `/guide/`; port 0 takes a free one. With `isRebuilt` the folder may be
 *   emptied and filled anew: the site is served as it was until the new one is whole.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Rejects where the port is taken.
 */
export async function serve({
  port = 0,
  host = '127.0.0.1',
  folder = join(root, 'dist'),
  base = '/',
  isRebuilt = false,
} = {}) {
  const fixed = isRebuilt ? undefined : filesIn(folder, base)
  const current = fixed ? () => fixed : copyThatFollows(folder, base)
  const server = createServer((request, response) => {
    const { send, sendMissing } = current()
    const below = request.url?.startsWith(base) === true
    if (below) request.url = `/${request.url?.slice(base.length) ?? ''}`
    const missing = () => {
      sendMissing(response)
    }
    if (below) send(request, response, missing)
    else missing()
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      resolve(undefined)
    })
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return {
    address: `http://${host}:${bound.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

/**
 * What answers from a built folder, as it is now.
 * @param {string} folder
 * @param {string} base
 */
function filesIn(folder, base) {
  const headers = readHeaders(join(folder, '_headers'))
  const notFound = join(folder, '404.html')
  const send = sirv(folder, {
    extensions: ['html'],
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      for (const [name, value] of headers(base + path.slice(1))) response.setHeader(name, value)
    },
  })
  /** @param {import('node:http').ServerResponse} response */
  const sendMissing = (response) => {
    for (const [name, value] of headers(`${base}404.html`)) response.setHeader(name, value)
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found')
  }
  return { send, sendMissing }
}

/** How long nothing in a folder must have changed for its build to be over, in milliseconds. */
const quiet = 1000

/**
 * Gives what answers from a copy of the folder: the last one that was whole.
 * @param {string} folder
 * @param {string} base
 */
function copyThatFollows(folder, base) {
  const copies = mkdtempSync(join(tmpdir(), 'site-'))
  process.on('exit', () => {
    rmSync(copies, { recursive: true, force: true })
  })
  const copy = () => {
    const built = lastChange(folder)
    const place = join(copies, String(built))
    cpSync(folder, place, { recursive: true, preserveTimestamps: true })
    return { built, ...filesIn(place, base) }
  }
  let current = copy()
  return () => {
    try {
      const built = lastChange(folder)
      if (built !== current.built && Date.now() - built > quiet) current = copy()
    } catch {
      // A build is removing files just now: the next request looks again.
    }
    return current
  }
}

/**
 * When a file below the folder was written last, in milliseconds. Throws where a file goes meanwhile, or there is none.
 * @param {string} folder
 */
function lastChange(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  if (!files.includes('_headers')) throw new Error(`${folder} holds no whole site.`)
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs))
}

/**
 * Reads a `_headers` file: a line a path pattern (`/*`, `/assets/*`), its headers indented below it. A later pattern
 * wins over an earlier one.
 * @param {string} file
 * @returns {(path: string) => Map<string, string>}
 */
function readHeaders(file) {
  /** @type {{ matches: (path: string) => boolean, name: string, value: string }[]} */
  const headers = []
  let pattern = ''
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (/^\S/.test(line)) pattern = line.trim()
    const colon = line.indexOf(':')
    if (!/^\s+\S/.test(line) || colon < 0) continue
    const [start = '', end] = pattern.split('*')
    headers.push({
      matches: (path) =>
        end === undefined ? path === start : path.startsWith(start) && path.endsWith(end),
      name: line.slice(0, colon).trim(),
      value: line.slice(colon + 1).trim(),
    })
  }
  return (path) =>
    new Map(headers.filter(({ matches }) => matches(path)).map(({ name, value }) => [name, value]))
}
