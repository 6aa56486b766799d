/** Writes a .br and a .gz beside every built file that gains by it, so that hosts need not compress at each request. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.csv',
  '.json',
  '.svg',
  '.txt',
  '.xml',
  '.webmanifest',
])
const smallest = 512
/** Node compresses on four threads of its own. */
const atOnce = 8

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .values()
  const work = async () => {
    for (const file of files) await compress(file)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < smallest) return
  const brotli = await toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualityFor(file),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  await Promise.all([
    writeFile(`${file}.br`, brotli),
    writeFile(`${file}.gz`, await toGzip(content, { level: constants.Z_BEST_COMPRESSION })),
  ])
}

/** Scripts are few and large. Of pages there are thousands: the best quality saves 8 %, and takes 200 times as long. */
function qualityFor(file: string): number {
  return extname(file) === '.js' ? constants.BROTLI_MAX_QUALITY : 5
}
