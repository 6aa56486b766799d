/**
 * The lists that tell a phone's service worker what belongs together: a visitor of one page keeps all pages of its list,
 * and the page for unknown addresses.
 */
import { createHash } from 'node:crypto'
import type { Guide } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { href } from '#app/addresses/page-addresses.ts'
import type { PublishedFinder, PublishedStandard } from '#publication/publication.ts'
import type { Assets, ScriptName } from '#prerender/html/assets.ts'
import { scriptlessFile } from './scriptless-file.ts'

interface KeptPage {
  /** Within the site. */
  readonly address: string
  /** The address of a page in the same group that is the same, byte for byte: a phone needs to fetch only one of them. */
  readonly sameAs?: string
}

/** Pages that are kept together. */
export interface KeepGroup {
  /** Such as `da/<municipality>/<standard>`. */
  readonly name: string
  readonly language: Language
  readonly pages: readonly KeptPage[]
  /** Absent where the pages belong to no standard. */
  readonly standard?: PublishedStandard
  /** Absent where the pages belong to no finder. */
  readonly finder?: PublishedFinder
  /** Pages from which no journey begins: a reader of them downloads nothing of one. */
  readonly isFarFromJourney?: true
  /** Scripts of their own that its pages have. */
  readonly scripts?: readonly ScriptName[]
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
  const { name, language, pages, standard, finder } = group
  const files = filesOf(group, assets).map((file) => `/${file}`)
  if (standard) files.push(scriptlessFile(standard.handbooks[language].guide).address)
  const source = JSON.stringify({
    version: hash([version, standard?.handbooks[language], finder?.finders[language]]),
    pages: [...pages.map(({ address }) => address), '/404.html'].map(href),
    same: pages.flatMap(({ address, sameAs }) =>
      sameAs === undefined ? [] : [[sameAs, address].map(href)],
    ),
    files: files.map(href),
  })
  const file = { fileName: `data/_keep/${name}.${hash(source)}.json`, source }
  written.set(group, file)
  return file
}

function filesOf(
  { language, standard, finder, isFarFromJourney, scripts = [] }: KeepGroup,
  assets: Assets,
) {
  const own = scripts
    .map((script) => assets.scripts[script])
    .flatMap(({ script, imports }) => [script, ...imports])
  if (isFarFromJourney) return [...assets.links, ...own]
  return [
    ...assets.shell,
    ...own,
    assets.words[language],
    ...(standard ? [standard.guideFiles[language]] : []),
    ...(finder
      ? [finder.finderFiles[language], assets.finder.words[language], ...assets.finder.scripts]
      : []),
    ...(standard && showsHours(standard.handbooks[language].guide)
      ? [assets.scripts.hours.script]
      : []),
  ]
}

/** Whether pages of the standard have the script that says whether it is open now. */
function showsHours({ contacts }: Guide): boolean {
  return contacts.some(
    ({ contact: { hours, phones } }) => hours ?? phones.some((phone) => phone.hours),
  )
}

function hash(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8)
}
