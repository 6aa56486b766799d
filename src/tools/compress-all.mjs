/** Precompressed neighbours of a built folder's texts, as a careful host would serve them. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Leaves those that the build has written itself. @param {string} folder */
export async function compressAll(folder) {
  const files = new Set(await readdir(folder, { recursive: true }))
  for (const file of files) {
    if (!/\.(html|js|json|css|svg|xml|txt|webmanifest)$/.test(file)) continue
    if (files.has(`${file}.br`)) continue
    await writeFile(
      join(folder, `${file}.br`),
      brotliCompressSync(await readFile(join(folder, file))),
    )
  }
}
