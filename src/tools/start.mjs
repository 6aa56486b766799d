/** `npm start`: installs what is missing, builds the site and serves it. */
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

await ensureInstalled()
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1)
const { serve } = await import('./serve.mjs')
const { address } = await serve({ port: Number(process.env.PORT ?? 4173) })
console.log(`\nThe site is served at ${address}\nStop it with Ctrl+C.`)
