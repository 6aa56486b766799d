/** Finds what pages refer to in the manifest of the client build, or names the sources while developing. */
import { inEach } from '#guide/in-each.ts'
import type { Assets, PageScript, ScriptName } from '#prerender/html/assets.ts'

const sources = {
  journey: 'src/app/journey/main.tsx',
  idle: 'src/app/scripts/boot.ts',
  ready: 'src/app/scripts/get-ready.ts',
  /** What other sites load, `/embed.js`. */
  embed: 'src/app/scripts/embed.ts',
  words: inEach((language) => `src/i18n/${language}/phone.ts`),
  finder: 'src/app/journey/finder/finder.tsx',
  finderWords: inEach((language) => `src/i18n/${language}/finder.ts`),
}

const scripts: Readonly<Record<ScriptName, string>> = {
  desk: 'src/app/desk/main.tsx',
  frame: 'src/app/scripts/frame.ts',
  hours: 'src/app/scripts/hours/open-now.ts',
  kiosk: 'src/app/scripts/kiosk/kiosk.ts',
  onward: 'src/app/scripts/onward.ts',
  poster: 'src/app/scripts/poster.ts',
  search: 'src/app/scripts/search/list-search.ts',
  share: 'src/app/scripts/share/share-page.ts',
}

const { desk, share, ...others } = scripts

/** What the client build starts from. */
export const clientInputs = {
  journey: sources.journey,
  idle: sources.idle,
  ready: sources.ready,
  embed: sources.embed,
  ...others,
}

/**
 * Each built by itself: what it shared with a journey would become files of their own, and so requests, which compress
 * worse than a journey's script in one piece.
 */
export const separateInputs = { desk, share }

/** While developing, Vite serves the sources themselves. */
export const sourceAssets: Assets = {
  journey: { script: sources.journey, imports: [] },
  words: sources.words,
  finder: { scripts: [sources.finder], words: sources.finderWords },
  links: [],
  shell: [],
  scripts: ofEach((name) => ({ script: scripts[name], imports: [] })),
}

/** `manifest` is what the parsed `manifest.json` files name together. Throws where they do not name a source. */
export function builtAssets(manifest: unknown): Assets {
  const words = inEach((language) => chunkOf(manifest, sources.words[language]).file)
  const ofOneLanguage = new Set(Object.values(words))
  const finderWords = inEach((language) => chunkOf(manifest, sources.finderWords[language]).file)
  return {
    journey: scriptOf(manifest, sources.journey),
    words,
    finder: { scripts: finderScripts(manifest, Object.values(finderWords)), words: finderWords },
    idle: {
      script: chunkOf(manifest, sources.idle).file,
      ready: chunkOf(manifest, sources.ready).file,
    },
    links: [sources.idle, sources.ready].flatMap((source) => allFilesOf(manifest, source)),
    shell: filesOf(manifest).filter((file) => isOfShell(file) && !ofOneLanguage.has(file)),
    scripts: ofEach((name) => scriptOf(manifest, scripts[name])),
  }
}

/**
 * The desk, other sites' pages and short addresses are of no use without a network; few pages show opening
 * hours or search, or are a finder's.
 */
function isOfShell(file: string): boolean {
  return (
    file.endsWith('.js') &&
    !/(?:^|\/)(?:desk|embed|finder|forgiving|frame|hours|onward|poster|search)[-.]/.test(file)
  )
}

function ofEach(make: (name: ScriptName) => PageScript): Assets['scripts'] {
  return {
    desk: make('desk'),
    frame: make('frame'),
    hours: make('hours'),
    kiosk: make('kiosk'),
    onward: make('onward'),
    poster: make('poster'),
    search: make('search'),
    share: make('share'),
  }
}

function scriptOf(manifest: unknown, source: string): PageScript {
  return { script: chunkOf(manifest, source).file, imports: importsOf(manifest, source) }
}

function filesOf(manifest: unknown): string[] {
  return isRecord(manifest) ? Object.keys(manifest).map((key) => chunkOf(manifest, key).file) : []
}

function importsOf(manifest: unknown, source: string): string[] {
  return chunkOf(manifest, source).imports.flatMap((key) => [
    chunkOf(manifest, key).file,
    ...importsOf(manifest, key),
  ])
}

/** What a script is, imports and may fetch later. */
function allFilesOf(manifest: unknown, source: string): string[] {
  const { file, imports, dynamicImports } = chunkOf(manifest, source)
  return [file, ...[...imports, ...dynamicImports].flatMap((key) => allFilesOf(manifest, key))]
}

/** What the journey's script, which it imports, does not hold. */
function finderScripts(manifest: unknown, words: readonly string[]): string[] {
  const { file, dynamicImports } = chunkOf(manifest, sources.finder)
  const later = dynamicImports.map((key) => chunkOf(manifest, key).file)
  return [file, ...later.filter((script) => !words.includes(script))]
}

interface Chunk {
  readonly file: string
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
}

function chunkOf(manifest: unknown, source: string): Chunk {
  const chunk: unknown = isRecord(manifest) ? manifest[source] : undefined
  if (!isRecord(chunk) || typeof chunk.file !== 'string') {
    throw new Error(`The client build’s manifest does not name ${source}.`)
  }
  return {
    file: chunk.file,
    imports: keysIn(chunk.imports),
    dynamicImports: keysIn(chunk.dynamicImports),
  }
}

function keysIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((key) => typeof key === 'string') : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
