/** Where the site's content comes from: what vite.config.ts needs to know of this folder. */
import type { Plugin } from 'vite'
import { contentPlugin } from './plugin.ts'
import type { Publication } from '#publication/publication.ts'
import { toPublication } from './publish.ts'
import { ContentReader, type ContentReaderOptions } from './reader.ts'

interface ContentSource {
  /** Checks the content, and writes each guide as JSON. */
  readonly plugin: Plugin
  /** The same reading, for whoever makes pages of it. Rejects with a report while the content is wrong. */
  readonly publication: () => Promise<Publication>
}

/** The content is read once in a build, and again after a change while developing. */
export function contentSource(options: ContentReaderOptions): ContentSource {
  const reader = new ContentReader(options)
  return {
    plugin: contentPlugin(reader),
    publication: async () => toPublication(await reader.read(), reader.today),
  }
}
