/** A line between browsers and a server: counts what comes over it, and is as slow as it is told to be. */
import { connect, createServer } from 'node:net'

/**
 * @typedef {object} Speed
 * @property {number} latency milliseconds before the server hears of a request
 * @property {number} throughput bytes a second towards the browser, shared by everything that is open
 */

/** The network that the targets are set for: what Chromium's developer tools call slow 4G. */
export const slow4g = { latency: 562, throughput: (1.44 * 1024 * 1024) / 8 }

/**
 * Whatever the browser asks for is counted: by pages, by workers, in advance.
 * @param {string} server the address of a served site, such as http://127.0.0.1:4173/
 * @param {Speed} [speed] absent: as fast as the machine
 * @returns {Promise<{ address: string, bytes: () => number, requests: () => string[], reset: () => void, close: () => Promise<void> }>}
 *   `bytes` are those towards the browser, with headers; `requests` are the paths asked for, in order.
 */
export async function openLine(server, speed) {
  const { port, pathname } = new URL(server)
  let bytes = 0
  /** @type {string[]} */
  let requests = []
  /** When the line is free again, on the clock of `performance`. */
  let free = 0
  const sockets = new Set()

  const line = createServer((browser) => {
    const host = connect(Number(port), '127.0.0.1')
    for (const socket of [browser, host]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      // Whoever hangs up first ends both.
      socket.on('error', () => {
        browser.destroy()
        host.destroy()
      })
    }
    browser.setNoDelay()
    browser.on('data', (chunk) => {
      for (const [, path = ''] of chunk.toString('latin1').matchAll(/^[A-Z]+ (\S+) HTTP/gm)) {
        requests.push(path)
      }
      after(speed?.latency ?? 0, () => host.write(chunk))
    })
    host.on('data', (chunk) => {
      bytes += chunk.length
      if (!speed) {
        browser.write(chunk)
        return
      }
      // In small pieces, so that one file does not hold up the others.
      for (let begin = 0; begin < chunk.length; begin += pieceSize) {
        const piece = chunk.subarray(begin, begin + pieceSize)
        free = Math.max(free, performance.now()) + (piece.length / speed.throughput) * 1000
        after(free - performance.now(), () => browser.write(piece))
      }
    })
    browser.on('end', () => {
      after(speed?.latency ?? 0, () => host.end())
    })
    host.on('end', () => {
      after(speed ? free - performance.now() : 0, () => browser.end())
    })
  })
  await new Promise((resolve) => {
    line.listen(0, '127.0.0.1', () => {
      resolve(undefined)
    })
  })
  const bound = line.address()
  if (bound === null || typeof bound === 'string') throw new Error('The line has no port.')
  return {
    address: `http://127.0.0.1:${bound.port}${pathname}`,
    bytes: () => bytes,
    requests: () => requests,
    reset() {
      bytes = 0
      requests = []
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        line.close(() => {
          resolve()
        })
      }),
  }
}

/** What a network sends at once, about. */
const pieceSize = 1400

/** @param {number} milliseconds @param {() => void} then */
function after(milliseconds, then) {
  if (milliseconds <= 0) then()
  else setTimeout(then, milliseconds)
}
