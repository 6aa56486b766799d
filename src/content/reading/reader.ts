/** One reading of the content, shared by all who need it in one run of Vite. */
import type { Content, LoadedContent } from './content.ts'
import type { ContentFiles } from './content-files.ts'
import { type LoadAll, loadContent } from './load.ts'
import { asErrors, isWarning } from './problem.ts'
import { formatRefusal } from './report.ts'
import { todayInDenmark } from './today.ts'

interface ContentReaderOptions {
  readonly files: ContentFiles
  /** How municipalities are loaded; one after the other here, unless told. */
  readonly loadAll?: LoadAll
  /** The day the content is judged by, YYYY-MM-DD; the day of the build in Denmark unless told. */
  readonly today?: string
  /** Whether warnings stop the build as errors do. */
  readonly isStrict?: boolean
}

export class ContentReader {
  /** Hears how far a reading has come. */
  report: ((done: number, total: number) => void) | undefined
  readonly #options: ContentReaderOptions
  #loading: Promise<LoadedContent> | undefined

  constructor(options: ContentReaderOptions) {
    this.#options = options
  }

  /** YYYY-MM-DD */
  get today(): string {
    return this.#options.today ?? todayInDenmark()
  }

  /** Reads at the first call; later calls get the same reading until `forget`. */
  load(): Promise<LoadedContent> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  /** The checked content. Rejects with the report as the message while there is an error. */
  async read(): Promise<Content> {
    const { content, problems } = await this.load()
    if (!content) throw new Error(formatRefusal(problems))
    return content
  }

  /** Makes the next `load` read the files again. */
  forget(): void {
    this.#loading = undefined
  }

  async #load(): Promise<LoadedContent> {
    const { files, loadAll, isStrict = false } = this.#options
    const loaded = await loadContent(files, {
      today: this.today,
      ...(this.report && { onProgress: this.report }),
      ...(loadAll && { loadAll }),
    })
    const isRefused = isStrict && loaded.problems.some(isWarning)
    return isRefused ? { problems: asErrors(loaded.problems) } : loaded
  }
}
