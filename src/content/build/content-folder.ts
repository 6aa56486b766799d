/** The folder `content/` on a disk. Runs in Node. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ContentFiles } from '#content/reading/content-files.ts'

/** Rejects where a file or folder is there and cannot be read. */
export function contentFolder(folder: string): ContentFiles {
  return {
    name: basename(folder),
    readFile: (path) => readFile(join(folder, path)).catch(orWhenMissing(undefined)),
    readdir: async (path) => {
      const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(
        orWhenMissing([]),
      )
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    },
  }
}

function orWhenMissing<T>(instead: T) {
  return (error: unknown): T => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead
    throw error
  }
}
