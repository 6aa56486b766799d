/** Renders the whole site with what the server side's build made: here, or on all cores where there is much to do. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runOnThreads } from '#threads/run-on-threads.ts'
import { tenths } from '#threads/tenths.ts'
import type { BuildSide } from './build-side.ts'
import type { Publication, PublishedStandard } from '#publication/publication.ts'
import type { Assets } from '#prerender/html/assets.ts'
import type { Surroundings } from '#prerender/html/render.tsx'
import type { WorkerSetup } from './render-thread.ts'
import type { Written } from './write-pages.ts'

/** Fewer standards than this are rendered before a thread would have started. */
const manyStandards = 32
const batchSize = 8

interface PrerenderAllOptions {
  readonly publication: () => Promise<Publication>
  readonly siteUrl: string | undefined
  /** Who may frame the pages below `/embed/`: sources as CSP writes them. */
  readonly frameAncestors: string
  /** index.html */
  readonly template: string
  readonly assets: Assets
  /** Where the site is built. */
  readonly folder: string
  /** Where the server side was built. */
  readonly serverFolder: string
  readonly say: (line: string) => void
}

export async function prerenderAll(options: PrerenderAllOptions): Promise<void> {
  const { template, assets, siteUrl, frameAncestors, folder, serverFolder, say } = options
  const began = performance.now()
  const script = (name: string) => pathToFileURL(join(serverFolder, `${name}.js`))
  const buildSide = buildSideIn(await import(script('build-side').href))
  const { count, standards, finders, site, municipalities, today } = await options.publication()
  const frame = { site, municipalities, today }
  const common = { template, assets, siteUrl, frameAncestors, frame }
  const version = await hashOf(serverFolder, common)
  const surroundings: Surroundings = { ...common, version }
  const sitePages = buildSide.writeSitePages(surroundings, folder)
  const finderPages = buildSide.writeFinders(finders(), surroundings, folder)
  const parts: Written[] =
    count < manyStandards
      ? [buildSide.writeStandards([...standards()], surroundings, folder)]
      : await onThreads()
  const found = [sitePages, finderPages, ...parts].flatMap((part) => part.found)
  buildSide.writeSiteFiles(found, surroundings, folder)

  const pages = [sitePages, finderPages, ...parts].reduce((sum, part) => sum + part.count, 0)
  const seconds = (performance.now() - began) / 1000
  say(`✓ ${pages} pages prerendered in ${seconds.toFixed(1)} s`)

  function onThreads(): Promise<Written[]> {
    const report = tenths('standards prerendered', say)
    let done = 0
    return runOnThreads<WorkerSetup, readonly PublishedStandard[], Written>({
      script: script('render-thread'),
      setup: { surroundings, folder },
      tasks: batches(standards()),
      heapMegabytes: 256,
      onDone: (batch) => {
        done += batch.length
        report(done, count)
      },
    })
  }
}

/** Of the code that renders and what it is given, but not of the day of the build, which alone makes no new version. */
async function hashOf(serverFolder: string, { frame, ...rest }: Omit<Surroundings, 'version'>) {
  const { site, municipalities } = frame
  const hash = createHash('sha256').update(JSON.stringify([site, municipalities, rest]))
  const files = await readdir(serverFolder, { recursive: true })
  for (const file of files.filter((name) => name.endsWith('.js')).toSorted()) {
    hash.update(await readFile(join(serverFolder, file)))
  }
  return hash.digest('hex').slice(0, 8)
}

/** The built module, whose type is known only at run time. */
export function buildSideIn(module: unknown): BuildSide {
  if (!hasBuildSide(module)) throw new Error('The server side does not export what renders pages.')
  return module.buildSide
}

function hasBuildSide(module: unknown): module is { buildSide: BuildSide } {
  return typeof module === 'object' && module !== null && 'buildSide' in module
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length === batchSize) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
