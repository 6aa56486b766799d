/** A thread of the reading: loads the municipalities it is told, and answers with what it found. */
import { parentPort } from 'node:worker_threads'
import type { MunicipalityFolder } from '#content/reading/layout.ts'
import { loadMunicipality } from '#content/reading/load-municipality.ts'
import type { Surroundings } from '#content/reading/surroundings.ts'
import { contentFolder } from './content-folder.ts'
import { readDictionaries } from './dictionaries.ts'

export interface LoadSetup {
  /** The path of `content/`. */
  readonly folder: string
  readonly surroundings: Surroundings
  readonly asksSpelling: boolean
  /** Whether the answers are to hold what was read, which is most of them. */
  readonly withContent: boolean
}

// The YAML reader asks for an environment variable at each token: a plain object answers at once, Node's own does not.
process.env = { ...process.env }

parentPort?.once('message', ({ folder, surroundings, asksSpelling, withContent }: LoadSetup) => {
  const files = contentFolder(folder)
  const spelling = asksSpelling ? readDictionaries() : Promise.resolve(undefined)
  const load = async (folderOfOne: MunicipalityFolder) => {
    const { municipality, ...loaded } = await loadMunicipality(
      files,
      folderOfOne,
      surroundings,
      await spelling,
    )
    parentPort?.postMessage(withContent && municipality ? { ...loaded, municipality } : loaded)
  }
  parentPort?.on('message', (municipality: MunicipalityFolder) => void load(municipality))
})
