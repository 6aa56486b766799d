/** Installs what package-lock.json names. Plain Node: runs on a fresh clone. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const oldestNode = [20, 19]

/** Installs the dependencies unless they are those of the lockfile already. Throws when that fails. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(
      `This project needs Node ${oldestNode.join('.')} or later; this is Node ${process.versions.node}.`,
    )
  }
  if (await isInstalled()) return
  console.log('Installing what package-lock.json names …')
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error('“npm ci” failed; its message stands above.')
}

/** npm keeps a copy of the installed tree's lockfile; it names the same packages when nothing has changed. */
async function isInstalled() {
  try {
    const [wanted, installed] = await Promise.all(
      ['package-lock.json', join('node_modules', '.package-lock.json')].map(readVersions),
    )
    return Object.entries(wanted ?? {}).every(
      ([path, entry]) => entry.optional === true || installed?.[path]?.version === entry.version,
    )
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }>>}
 */
async function readVersions(file) {
  const { packages } = JSON.parse(await readFile(join(root, file), 'utf8'))
  delete packages['']
  return packages
}
