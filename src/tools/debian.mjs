/** Programs of Debian's packages, installed where this may be done. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { run } from './run.mjs'

const execute = promisify(execFile)

/**
 * Resolves to whether it was done: that takes apt-get, its administrator and a network.
 * @param {...string} args of `apt-get install`
 */
export async function installFromDebian(...args) {
  if (process.getuid?.() !== 0 || !(await onPath('apt-get'))) return false
  console.log(`apt-get install ${args.join(' ')} …`)
  await run('apt-get', ['update', '-qq'])
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  return (await run('apt-get', ['install', '-y', '-qq', ...args], environment)) === 0
}

/**
 * The path of a program; undefined where there is none.
 * @param {string} name
 */
export async function onPath(name) {
  try {
    return (await execute('which', [name])).stdout.trim()
  } catch {
    return undefined
  }
}
