/** Runs one command of the project's toolchain. Plain Node: used before anything is installed. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs a command in the project's folder, and resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @param {(output: string) => void} [take] gets what it prints, which else is shown as it comes
 * @returns {Promise<number>}
 */
export function run(command, args, environment = {}, take) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: take ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, PATH: path },
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (output) => take?.(output))
    }
    child.on('error', reject)
    child.on('close', (code) => {
      resolve(code ?? 1)
    })
  })
}

/**
 * As `run`, but shows nothing: resolves to the exit code and all that was printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment]
 */
export async function runUnseen(command, args, environment = {}) {
  let printed = ''
  const code = await run(command, args, { ...environment }, (output) => {
    printed += output
  })
  return { code, printed }
}
