/** Finds what pages refer to in the manifest of the client build, or names the sources while developing. */
import type { Assets, PageScript } from './publication.ts'

const sources = {
  journey: 'src/app/journey/main.tsx',
  share: 'src/app/share/main.ts',
  search: 'src/app/landing/municipality-search.ts',
  words: { da: 'src/i18n/da/phone.ts', en: 'src/i18n/en/phone.ts' },
} as const

/** What the client build starts from. */
export const clientInputs = {
  journey: sources.journey,
  share: sources.share,
  search: sources.search,
}

/** While developing, Vite serves the sources themselves. */
export const sourceAssets: Assets = {
  journey: { script: sources.journey, imports: [] },
  share: { script: sources.share, imports: [] },
  search: { script: sources.search, imports: [] },
  words: sources.words,
}

/** `manifest` is the parsed `.vite/manifest.json`. Throws where it does not name a source. */
export function builtAssets(manifest: unknown): Assets {
  const words = { da: chunkOf(manifest, sources.words.da), en: chunkOf(manifest, sources.words.en) }
  return {
    journey: scriptOf(manifest, sources.journey),
    share: scriptOf(manifest, sources.share),
    search: scriptOf(manifest, sources.search),
    words: { da: words.da.file, en: words.en.file },
  }
}

function scriptOf(manifest: unknown, source: string): PageScript {
  return { script: chunkOf(manifest, source).file, imports: importsOf(manifest, source) }
}

function importsOf(manifest: unknown, source: string): string[] {
  return chunkOf(manifest, source).imports.flatMap((key) => [
    chunkOf(manifest, key).file,
    ...importsOf(manifest, key),
  ])
}

function chunkOf(manifest: unknown, source: string): { file: string; imports: readonly string[] } {
  const chunk: unknown = isRecord(manifest) ? manifest[source] : undefined
  if (!isRecord(chunk) || typeof chunk.file !== 'string') {
    throw new Error(`The client build’s manifest does not name ${source}.`)
  }
  const imports: readonly unknown[] = Array.isArray(chunk.imports) ? chunk.imports : []
  return { file: chunk.file, imports: imports.filter((key) => typeof key === 'string') }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
