/**
 * Serves the built site as a careful host would: pages without a redirect, precompressed files, the headers of
 * `dist/_headers`, a real 404. Used by `npm start`, the browser tests and the measurements.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { root } from './run.mjs'

/**
 * @param {{ port?: number, host?: string, folder?: string, base?: string, isRebuilt?: boolean }} options `base` is the
 *   folder the site is hosted below, such as `/guide/`; port 0 takes a free one. With `isRebuilt` the folder may be
 *   emptied and filled anew: until it is whole again, every answer is that the site is being built.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({
  port = 0,
  host = '127.0.0.1',
  folder = join(root, 'dist'),
  base = '/',
  isRebuilt = false,
} = {}) {
  const headersFile = join(folder, '_headers')
  let headers = readHeaders(headersFile)
  const files = sirv(folder, {
    extensions: ['html'],
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    // Without a list of the files made at the start.
    dev: isRebuilt,
    setHeaders: (response, path) => {
      for (const [name, value] of headers(base + path.slice(1))) response.setHeader(name, value)
    },
  })
  const notFound = join(folder, '404.html')
  const server = createServer((request, response) => {
    if (isRebuilt) {
      // Among the last files that a build writes.
      if (!existsSync(headersFile)) {
        response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
        response.end('The site is being built. Try again in a moment.')
        return
      }
      headers = readHeaders(headersFile)
    }
    const below = request.url?.startsWith(base) === true
    if (below) request.url = `/${request.url?.slice(base.length) ?? ''}`
    const missing = () => {
      for (const [name, value] of headers(`${base}404.html`)) response.setHeader(name, value)
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found')
    }
    if (below) files(request, response, missing)
    else missing()
  })
  await new Promise((resolve) => {
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
 * Reads a `_headers` file: a line a path pattern (`/*`, `/assets/*`), its headers indented below it. A later pattern
 * wins over an earlier one.
 * @param {string} file
 * @returns {(path: string) => Map<string, string>}
 */
function readHeaders(file) {
  /** @type {{ matches: (path: string) => boolean, name: string, value: string }[]} */
  const rules = []
  let pattern = ''
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (/^\S/.test(line)) pattern = line.trim()
    const colon = line.indexOf(':')
    if (!/^\s+\S/.test(line) || colon < 0) continue
    const [start = '', end] = pattern.split('*')
    rules.push({
      matches: (path) =>
        end === undefined ? path === start : path.startsWith(start) && path.endsWith(end),
      name: line.slice(0, colon).trim(),
      value: line.slice(colon + 1).trim(),
    })
  }
  return (path) =>
    new Map(rules.filter((rule) => rule.matches(path)).map((rule) => [rule.name, rule.value]))
}
