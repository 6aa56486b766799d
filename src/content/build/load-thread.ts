/** A thread of the reading: loads the municipalities it is told, and answers with what it found. */
import { parentPort } from 'node:worker_threads'
import type { MunicipalityFolder } from '#content/reading/layout.ts'
import { loadMunicipality } from '#content/reading/load-municipality.ts'
import { readSiteFiles } from '#content/reading/site-files.ts'
import { contentFolder } from './content-folder.ts'

export interface LoadSetup {
  /** The path of `content/`. */
  readonly folder: string
  /** The ids of all standards of the site. */
  readonly standards: ReadonlySet<string>
  /** YYYY-MM-DD */
  readonly today: string
  /** Whether the answers are to hold what was read, beside the problems, which is most of them. */
  readonly withContent: boolean
}

// The YAML reader asks for an environment variable at each token: a plain object answers at once, Node's own does not.
process.env = { ...process.env }

parentPort?.once('message', ({ folder, standards, today, withContent }: LoadSetup) => {
  const files = contentFolder(folder)
  const siteFiles = readSiteFiles(files)
  parentPort?.on('message', (municipality: MunicipalityFolder) => {
    void siteFiles
      .then(({ site, law }) =>
        loadMunicipality(files, municipality, { site, law, standards, today }),
      )
      .then((loaded) => {
        parentPort?.postMessage(withContent ? loaded : { problems: loaded.problems })
      })
  })
})
