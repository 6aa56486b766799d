/**
 * `npm start`: installs what is missing, builds the site and serves it, also while it is built anew. `npm run example`
 * names other content, and a folder of its own for what is built of it.
 */
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { portToServe } from './free-port.mjs'
import { ensureInstalled } from './install.mjs'
import { root, run } from './run.mjs'

/** `0.0.0.0` lets a phone on the same network in. */
const host = process.env.HOST || '127.0.0.1'
const [content, built = 'dist'] = process.argv.slice(2)

try {
  const { port, remark } = await portToServe(process.env.PORT, host)
  if (remark) console.log(remark)
  await ensureInstalled()
  const environment = content === undefined ? {} : { CONTENT_FOLDER: content }
  if ((await run('vite', ['build', '--outDir', built], environment)) !== 0) process.exit(1)
  const { resolveConfig } = await import('vite')
  const { base } = await resolveConfig({ root }, 'build')
  const { serve } = await import('./serve.mjs')
  await serve({ port, host, base, folder: join(root, built), isRebuilt: true })
  const hosts = host === '0.0.0.0' ? ['127.0.0.1', ...inNetworks()] : [host]
  const addresses = hosts.map(
    (name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}${base}`,
  )
  console.log(`\nThe site is served at ${addresses.join('\nand at ')}\nStop it with Ctrl+C.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** This machine's addresses in the networks it is in. */
function inNetworks() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
