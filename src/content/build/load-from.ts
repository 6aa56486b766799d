/** Loads municipalities from a disk, on all cores where there is much to read. Runs in Node. */
import { runOnThreads } from '#threads/run-on-threads.ts'
import { type LoadAll, oneByOne } from '#content/reading/load.ts'
import type { MunicipalityFolder } from '#content/reading/layout.ts'
import type { LoadedMunicipality } from '#content/reading/load-municipality.ts'
import { contentFolder } from './content-folder.ts'
import type { LoadSetup } from './load-thread.ts'

/** Fewer standards than this are read sooner than a thread has started. */
const manyStandards = 200

/** `folder` is the path of `content/`. */
export function loadFrom(folder: string): LoadAll {
  return (municipalities, how) => {
    const { surroundings, spelling, withContent, onDone } = how
    if (surroundings.standards.size < manyStandards) {
      return oneByOne(contentFolder(folder))(municipalities, how)
    }
    return runOnThreads<LoadSetup, MunicipalityFolder, LoadedMunicipality>({
      script: new URL('./load-thread.mjs', import.meta.url),
      // A thread cannot be sent what knows the words, so each makes its own.
      setup: { folder, surroundings, asksSpelling: spelling !== undefined, withContent },
      tasks: municipalities,
      // Far more than a thread comes to need: near its limit, V8 spends a tenth of the time on looking for more.
      heapMegabytes: 2048,
      onDone,
    })
  }
}
