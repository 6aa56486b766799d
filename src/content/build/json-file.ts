/** The files of data that pages download. */
import { createHash } from 'node:crypto'

export interface JsonFile {
  /** `data/<name>.<hash>.json` from the site's root, without a leading slash. */
  readonly fileName: string
  readonly source: string
}

/** The file's name changes with the data, so hosts and phones may keep it for ever. */
export function jsonFile(name: string, data: object): JsonFile {
  const source = JSON.stringify(data)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { fileName: `data/${name}.${hash}.json`, source }
}
