/** The guides as they were built: what the browser tests expect comes from the same files a phone downloads. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Guide } from '#guide/guide.ts'
import { isGuide } from '#guide/is-guide.ts'
import { languages } from '#guide/languages.ts'

const folder = fileURLToPath(new URL('../../../dist/data/', import.meta.url))

export const guides: readonly Guide[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => languages.some((one) => file.includes(`.${one}.`) && file.endsWith('.json')))
  .map((file) => {
    const guide: unknown = JSON.parse(readFileSync(folder + file, 'utf8'))
    if (!isGuide(guide)) throw new Error(`${file} is not a guide.`)
    return guide
  })
