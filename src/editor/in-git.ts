/** Runs git in a folder. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What git wrote; rejects where it failed or there is no git. */
export async function inGit(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['-C', folder, ...args], { maxBuffer: 2 ** 28 })
  return stdout
}
