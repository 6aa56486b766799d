/** The lists that tell a phone's service worker what belongs together: a visitor of one page keeps all pages of its list. */
import { createHash } from 'node:crypto'
import type { Language } from '#guide/languages.ts'
import { href } from '#app/addresses/page-addresses.ts'
import type { PublishedStandard } from '#publication/publication.ts'
import type { Assets } from '#prerender/html/assets.ts'
import { scriptlessFile } from './scriptless-file.ts'

/** Pages that are kept together. */
export interface KeepGroup {
  /** Such as `da/<municipality>/<standard>`. */
  readonly name: string
  readonly language: Language
  /** Addresses within the site. */
  readonly pages: readonly string[]
  /** Absent where the pages belong to no standard. */
  readonly standard?: PublishedStandard
}

interface KeepListOptions {
  readonly assets: Assets
  /** Changes with whatever the site's pages have in common. */
  readonly version: string
}

interface KeepListFile {
  /** From the built folder. */
  readonly fileName: string
  /** Read by `src/worker/keep-list.ts`. */
  readonly source: string
}

const written = new WeakMap<KeepGroup, KeepListFile>()

/** The file's name changes with everything that the group's pages are made of. */
export function keepListFile(group: KeepGroup, { assets, version }: KeepListOptions): KeepListFile {
  const known = written.get(group)
  if (known) return known
  const { name, language, pages, standard } = group
  // The scripts as well: an older worker, which knows others, may be the one to follow the list.
  const files = [
    ...assets.shell,
    assets.words[language],
    ...(standard ? [standard.guideFiles[language]] : []),
  ].map((file) => `/${file}`)
  if (standard) files.push(scriptlessFile(standard.handbooks[language].guide).address)
  const source = JSON.stringify({
    version: hash([version, standard?.handbooks[language]]),
    pages: pages.map(href),
    files: files.map(href),
  })
  const file = { fileName: `data/_keep/${name}.${hash(source)}.json`, source }
  written.set(group, file)
  return file
}

function hash(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8)
}
