/** A thread of the reading: loads the municipalities it is told, and answers with what it found. */
import { parentPort } from 'node:worker_threads'
import type { MunicipalityFolder } from './layout.ts'
import { loadMunicipality } from './load-municipality.ts'
import { readSiteFiles } from './site-files.ts'

export interface LoadSetup {
  /** The path of `content/`. */
  readonly folder: string
  /** YYYY-MM-DD */
  readonly today: string
  /** Whether the answers are to hold what was read, beside the problems. */
  readonly withContent: boolean
}

// The YAML reader asks for an environment variable at each token: a plain object answers at once, Node's own does not.
process.env = { ...process.env }

parentPort?.once('message', ({ folder, today, withContent }: LoadSetup) => {
  const siteFiles = readSiteFiles(folder)
  parentPort?.on('message', (municipality: MunicipalityFolder) => {
    void siteFiles
      .then((files) => loadMunicipality(folder, municipality, files, today))
      .then((loaded) => {
        parentPort?.postMessage(withContent ? loaded : { problems: loaded.problems })
      })
  })
})
