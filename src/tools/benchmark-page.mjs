/** docs/benchmark.md: each script writes its own part, and leaves the other's. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './run.mjs'

const file = join(root, 'docs', 'benchmark.md')
const parts = /** @type {const} */ (['bench', 'scale'])
const intro =
  '# Benchmark\n\nWritten by `npm run bench` and `npm run scale`; run them to measure again.\n'

/**
 * @param {typeof parts[number]} part
 * @param {string} text Markdown
 */
export async function writePart(part, text) {
  const before = await readFile(file, 'utf8').catch(() => '')
  const bodies = parts.map((name) => {
    const old = new RegExp(`<!-- ${name} -->\n([^]*?)\n<!-- /${name} -->`).exec(before)?.[1]
    const body = name === part ? text : old
    return body === undefined ? '' : `<!-- ${name} -->\n${body}\n<!-- /${name} -->\n`
  })
  await mkdir(join(root, 'docs'), { recursive: true })
  await writeFile(file, [intro, ...bodies.filter(Boolean)].join('\n'))
}

/** When and on what it was measured. @param {string} [more] */
export function circumstances(more = '') {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const model = cpu?.model.trim() || process.arch
  return `${day}, ${cpus().length} cores (${model}), ${memory} GB, Node ${process.versions.node}${more}.`
}

/**
 * A Markdown table.
 * @param {readonly (readonly (string | number)[])[]} rows the first is the heading
 */
export function table([heading = [], ...rows]) {
  const lines = [heading, heading.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
