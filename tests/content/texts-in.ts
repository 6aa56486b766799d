/** The files of a folder of content as texts, for tests that read it changed and from no disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Texts } from '../support/content-in-memory.ts'

/** `folder` is its path within the project. */
export function textsIn(folder: string): Texts {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  )
}
