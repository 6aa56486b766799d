/** One reading of the content, shared by all who need it in one run of Vite. */
import { resolve } from 'node:path'
import type { Content, LoadedContent } from './content.ts'
import { loadContent } from './load.ts'
import { asErrors } from './problem.ts'
import { formatRefusal } from './report.ts'
import { todayInDenmark } from './today.ts'

export interface ContentReaderOptions {
  /** The path of `content/`. */
  readonly folder: string
  /** The day the content is judged by, YYYY-MM-DD; the day of the build in Denmark unless told. */
  readonly today?: string
  /** Whether warnings stop the build as errors do. */
  readonly isStrict?: boolean
}

export class ContentReader {
  /** Absolute. */
  readonly folder: string
  /** Hears how far a reading has come. */
  report: ((done: number, total: number) => void) | undefined
  readonly #today: string | undefined
  readonly #isStrict: boolean
  #loading: Promise<LoadedContent> | undefined

  constructor({ folder, today, isStrict = false }: ContentReaderOptions) {
    this.folder = resolve(folder)
    this.#today = today
    this.#isStrict = isStrict
  }

  /** YYYY-MM-DD */
  get today(): string {
    return this.#today ?? todayInDenmark()
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
    const loaded = await loadContent(this.folder, {
      today: this.today,
      ...(this.report && { onProgress: this.report }),
    })
    const isRefused = this.#isStrict && loaded.problems.length > 0
    return isRefused ? { problems: asErrors(loaded.problems) } : loaded
  }
}
