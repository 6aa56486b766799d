/** The Vite plugin: wrong content stops the build; right content becomes a JSON file for each standard and language. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { languageTable } from '#guide/languages.ts'
import { unknownLanguages } from '#standard/review/known-languages.ts'
import { tenths } from '#threads/tenths.ts'
import { serveContent } from './dev-server.ts'
import { finderFiles } from './finder-file.ts'
import { guideFiles } from './guide-file.ts'
import { standardsFile } from './standards-file.ts'
import { isWarning } from '#content/reading/problem.ts'
import { formatProblems, formatRefusal } from '#content/reading/report.ts'
import type { ContentReader } from '#content/reading/reader.ts'

/** More would bury what else a build has to say. */
const mostWarnings = 20

/**
 * Hand the same reader to whoever else needs the content, so that it is read once. `folder` is the absolute path of what it
 * reads, to be watched while developing.
 */
export function contentPlugin(reader: ContentReader, folder: string): Plugin {
  let isBuild = true
  return {
    name: 'content',
    // One instance serves all environments; the files are for phones, so only the client's build writes them.
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',

    configResolved({ command, logger }) {
      isBuild = command === 'build'
      reader.report = tenths('standards read', (line) => {
        logger.info(line)
      })
    },

    async buildStart() {
      if (!isBuild) return
      for (const language of unknownLanguages) {
        const { englishName } = languageTable[language]
        this.info(`The review knows no words of ${englishName}, so only its digits are compared.`)
      }
      const { content, problems } = await reader.load()
      const warnings = problems.filter(isWarning)
      if (warnings.length > 0) this.warn(formatProblems(warnings.slice(0, mostWarnings)))
      if (warnings.length > mostWarnings) {
        this.warn(`… and ${warnings.length - mostWarnings} warnings more.`)
      }
      if (!content) this.error(formatRefusal(problems))
    },

    // Not emitted: thousands of files would fill the bundler's memory and the build's report.
    async writeBundle({ dir }) {
      const { standards, municipalities } = await reader.read()
      const write = ({ fileName, source }: { fileName: string; source: string }) => {
        const path = join(dir ?? '.', fileName)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, source)
      }
      for (const standard of standards) guideFiles(standard).forEach(write)
      for (const municipality of municipalities)
        [standardsFile(municipality), ...finderFiles(municipality)].forEach(write)
    },

    configureServer: (server) => serveContent(server, reader, folder),
  }
}
