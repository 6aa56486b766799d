/** A thread of the reading: loads the municipalities it is told, and answers with what it found. */
import { basename, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { siteSchema } from '#standard/schema/site.ts'
import type { MunicipalityFolder } from './layout.ts'
import { loadMunicipality } from './load-municipality.ts'
import { readRecord } from './record.ts'

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
  const site = readRecord(join(folder, 'site.yaml'), `${basename(folder)}/site.yaml`, siteSchema)
  parentPort?.on('message', (municipality: MunicipalityFolder) => {
    void site
      .then((record) => loadMunicipality(folder, municipality, record, today))
      .then((loaded) => {
        parentPort?.postMessage(withContent ? loaded : { problems: loaded.problems })
      })
  })
})
