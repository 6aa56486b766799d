/** The Vite plugin: wrong content stops the build; right content becomes a JSON file for each standard and language. */
import type { Plugin } from 'vite'
import { serveContent } from './dev-server.ts'
import { guideFiles } from './guide-file.ts'
import { isError } from './problem.ts'
import { formatProblems, formatRefusal } from './report.ts'
import type { ContentReader } from './reader.ts'

/** Hand the same reader to whoever else needs the content, so that it is read once. */
export function contentPlugin(reader: ContentReader): Plugin {
  let isBuild = true
  return {
    name: 'content',
    // One instance serves all environments; the files are for phones, so only the client's build emits them.
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',

    configResolved({ command }) {
      isBuild = command === 'build'
    },

    async buildStart() {
      if (!isBuild) return
      const { content, problems } = await reader.load()
      const warnings = problems.filter((problem) => !isError(problem))
      if (warnings.length > 0) this.warn(formatProblems(warnings))
      if (!content) this.error(formatRefusal(problems))
      for (const standard of content.standards) {
        for (const file of guideFiles(standard)) this.emitFile({ type: 'asset', ...file })
      }
    },

    configureServer: (server) => serveContent(server, reader),
  }
}
