/** What the files of a built folder weigh on the wire, in brotli bytes. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

export async function brotliBytes(folder: string, file: string): Promise<number> {
  return weightOf(await readFile(join(folder, file)))
}

/** At the quality that the build compresses scripts with, the best. */
export function weightOf(content: Buffer | string): number {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(content, { params: quality }).length
}

/** The data of the heaviest finder; undefined where no municipality has one. */
export async function weighFinder(folder: string): Promise<number | undefined> {
  const files = (await readdir(join(folder, 'data'))).filter((file) =>
    /^[^.]+\.[a-z]{2}\.[0-9a-f]{8}\.json$/.test(file),
  )
  const weights = await Promise.all(files.map((file) => brotliBytes(join(folder, 'data'), file)))
  return weights.length > 0 ? Math.max(...weights) : undefined
}

/**
 * What one citizen downloads who goes from the landing to a question of one standard, kind by kind; the landing itself
 * apart, as it lists all municipalities. `standard` is `<municipality>/<standard>`.
 */
export async function weighVisit(folder: string, standard: string) {
  const page = `da/${standard}/guide/index.html`
  const html = await readFile(join(folder, page), 'utf8')
  const scripts = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file),
  )
  const [, guide = ''] = /data-guide-da="\/([^"]+)"/.exec(html) ?? []
  const workers = (await readdir(folder)).filter((file) => file === 'worker.js')
  const sum = async (files: Iterable<string>) => {
    const sizes = await Promise.all([...files].map((file) => brotliBytes(folder, file)))
    return sizes.reduce((total, size) => total + size, 0)
  }
  return {
    landing: await sum(['da/index.html']),
    'start page': await sum([`da/${standard}/index.html`]),
    'question page': await sum([page]),
    'questions and words of the standard': await sum([guide]),
    script: await sum(scripts),
    worker: await sum(workers),
  }
}
