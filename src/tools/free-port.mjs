/** Ports that nobody listens on just now. */
import { createServer } from 'node:net'

const usualPort = 4173
/** How many ports after a taken one are tried. */
const tries = 20

/** @returns {Promise<number>} */
export async function freePort() {
  const port = await listen(0, '127.0.0.1')
  if (port === undefined) throw new Error('No free port.')
  return port
}

/**
 * The port to serve at, and what there is to say of it: the one that is set or, where that is taken, the next free one.
 * @param {string | undefined} setting `PORT`
 * @param {string} host
 * @returns {Promise<{ port: number, remark?: string }>} Rejects with words where the setting is no port or the host
 *   is none of this machine's.
 */
export async function portToServe(setting, host) {
  const wanted = setting ? Number(setting) : usualPort
  if ((setting && !/^\d+$/.test(setting)) || wanted < 1 || wanted > 65535) {
    throw new Error(
      `PORT is “${setting}”; expected a number from 1 to 65535, such as ${usualPort}.`,
    )
  }
  const last = Math.min(wanted + tries - 1, 65535)
  for (let port = wanted; port <= last; port += 1) {
    if ((await listen(port, host)) === undefined) continue
    return port === wanted
      ? { port }
      : { port, remark: `Port ${wanted} is taken; this takes ${port}.` }
  }
  throw new Error(
    `The ports from ${wanted} to ${last} are taken. Name another one: PORT=8080 npm start`,
  )
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>} the port that was free; undefined where it is taken
 */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error) => {
      const code = 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE') resolve(undefined)
      else if (code === 'EACCES') {
        reject(
          new Error(`Port ${port} is only for the machine's administrator. Take one above 1023.`),
        )
      } else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        reject(
          new Error(
            `HOST is “${host}”, which is no address of this machine; expected 127.0.0.1, or 0.0.0.0 for all its networks.`,
          ),
        )
      } else reject(error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => {
        resolve(address === null || typeof address === 'string' ? undefined : address.port)
      })
    })
  })
}
