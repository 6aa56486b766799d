/** What the plugin runs on the build's server side: pages into files, or one page while developing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InEach } from '#guide/in-each.ts'
import { filesOf } from '#prerender/pages/page.ts'
import {
  filesOfStandard,
  pagesOfFinder,
  pagesOfSite,
  pagesOfStandard,
} from '#prerender/pages/pages.ts'
import type { Publication, PublishedFinder, PublishedStandard } from '#publication/publication.ts'
import { renderPage, type Surroundings } from '#prerender/html/render.tsx'
import { siteFiles } from '#prerender/files/site-files.ts'
import { writeFinders, writePages, writeStandards, type Written } from './write-pages.ts'

/** What `prerender-all.ts` needs of the built server side. */
export const buildSide = {
  writeSitePages: (surroundings: Surroundings, folder: string): Written =>
    writePages(pagesOfSite(surroundings.frame), surroundings, folder),

  writeStandards: (
    standards: readonly PublishedStandard[],
    surroundings: Surroundings,
    folder: string,
  ): Written => writeStandards(standards, surroundings, folder),

  writeFinders: (
    finders: Iterable<PublishedFinder>,
    surroundings: Surroundings,
    folder: string,
  ): Written => writeFinders(finders, surroundings, folder),

  /** The files beside the pages; `found` holds the addresses of every page to be found. */
  writeSiteFiles(found: readonly InEach<string>[], surroundings: Surroundings, folder: string) {
    mkdirSync(folder, { recursive: true })
    for (const { fileName, source } of siteFiles(found, surroundings)) {
      writeFileSync(join(folder, fileName), source)
    }
  },

  /** The HTML at an address without a slash at its end; undefined where there is no page. */
  renderAt(address: string, publication: Publication, surroundings: Surroundings) {
    for (const page of allPages(publication)) {
      if (page.address === address) return renderPage(page, surroundings)
    }
    return undefined
  },

  /** The text of a file that stands beside the pages; undefined where there is none. */
  fileAt(address: string, publication: Publication) {
    for (const file of allFiles(publication)) if (file.address === address) return file.content
    return undefined
  },
}

export type BuildSide = typeof buildSide

function* allPages(publication: Publication) {
  yield* pagesOfSite(publication)
  for (const finder of publication.finders()) yield* pagesOfFinder(publication, finder)
  for (const standard of publication.standards()) yield* pagesOfStandard(publication, standard)
}

function* allFiles(publication: Publication) {
  for (const page of allPages(publication)) yield* filesOf(page)
  for (const standard of publication.standards()) yield* filesOfStandard(standard)
}
