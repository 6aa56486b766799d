/** Installs what is missing, then runs a tool beside this file: `node src/tools/after-install.mjs test`. Plain Node. */
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root, run } from './run.mjs'

const [tool = '', ...args] = process.argv.slice(2)
await ensureInstalled()
process.exitCode = await run('tsx', [join(root, 'src', 'tools', `${tool}.ts`), ...args])
