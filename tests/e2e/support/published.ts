/** The guides as they were built: what the browser tests expect comes from the same files a phone downloads. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Guide } from '#guide/guide.ts'
import { isGuide } from '#guide/is-guide.ts'

const folder = fileURLToPath(new URL('../../../dist/data/', import.meta.url))

export const guides: readonly Guide[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(da|en)\.[^.]+\.json$/.test(file))
  .map((file) => {
    const guide: unknown = JSON.parse(readFileSync(folder + file, 'utf8'))
    if (!isGuide(guide)) throw new Error(`${file} is not a guide.`)
    return guide
  })
