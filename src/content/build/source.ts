/** Where the site's content comes from: what vite.config.ts needs to know of this folder. */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { ContentReader } from '#content/reading/reader.ts'
import type { Publication } from '#publication/publication.ts'
import { contentFolder } from './content-folder.ts'
import { loadFrom } from './load-from.ts'
import { contentPlugin } from './plugin.ts'
import { toPublication } from './publish.ts'

interface ContentSourceOptions {
  /** The path of `content/`. */
  readonly folder: string
  /** The day the content is judged by, YYYY-MM-DD; the day of the build in Denmark unless told. */
  readonly today?: string
  /** Whether warnings stop the build as errors do. */
  readonly isStrict?: boolean
}

interface ContentSource {
  /** Checks the content, and writes each guide as JSON. */
  readonly plugin: Plugin
  /** The same reading, for whoever makes pages of it. Rejects with a report while the content is wrong. */
  readonly publication: () => Promise<Publication>
}

/** The content is read once in a build, and again after a change while developing. */
export function contentSource({ folder, ...options }: ContentSourceOptions): ContentSource {
  const path = resolve(folder)
  const reader = new ContentReader({
    files: contentFolder(path),
    loadAll: loadFrom(path),
    ...options,
  })
  return {
    plugin: contentPlugin(reader, path),
    publication: async () => toPublication(await reader.read(), reader.today),
  }
}
