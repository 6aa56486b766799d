/** Renders pages into the built folder, one file each. Runs in Node, in the build itself or in its workers. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InEach } from '#guide/in-each.ts'
import { mainLanguage } from '#guide/languages.ts'
import { keepListFile } from '#prerender/files/keep-list.ts'
import { filesOf, type Page } from '#prerender/pages/page.ts'
import { filesOfStandard, pagesOfFinder, pagesOfStandard } from '#prerender/pages/pages.ts'
import type { PublishedFinder, PublishedStandard } from '#publication/publication.ts'
import { renderPage, type Surroundings } from '#prerender/html/render.tsx'

export interface Written {
  /** How many pages. */
  readonly count: number
  /** The addresses to be found, a page once. */
  readonly found: readonly InEach<string>[]
}

export function writeStandards(
  standards: readonly PublishedStandard[],
  surroundings: Surroundings,
  folder: string,
): Written {
  const written = standards.map((standard) =>
    writePages(pagesOfStandard(surroundings.frame, standard), surroundings, folder),
  )
  for (const { address, content } of standards.flatMap(filesOfStandard)) {
    write(join(folder, address), content)
  }
  return {
    count: written.reduce((sum, { count }) => sum + count, 0),
    found: written.flatMap(({ found }) => found),
  }
}

export function writeFinders(
  finders: Iterable<PublishedFinder>,
  surroundings: Surroundings,
  folder: string,
): Written {
  return writePages(pagesOfAll(), surroundings, folder)

  function* pagesOfAll() {
    for (const finder of finders) yield* pagesOfFinder(surroundings.frame, finder)
  }
}

export function writePages(
  pages: Iterable<Page>,
  surroundings: Surroundings,
  folder: string,
): Written {
  const found: InEach<string>[] = []
  const lists = new Set<string>()
  let count = 0
  for (const page of pages) {
    const file = page.address.endsWith('.html') ? page.address : `${page.address}/index.html`
    write(join(folder, file), renderPage(page, surroundings))
    for (const { address, content } of filesOf(page)) write(join(folder, address), content)
    count += 1
    const list = keepListFile(page.keeps[page.language], surroundings)
    if (!lists.has(list.fileName)) write(join(folder, list.fileName), list.source)
    lists.add(list.fileName)
    // The page of one language at its own address stands for all languages and for all other addresses.
    if (page.found?.[mainLanguage] === page.address) found.push(page.found)
  }
  return { count, found }
}

function write(file: string, content: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
