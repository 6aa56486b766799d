/** What a document is made of once it is read: lines in reading order. Types only. */

export interface Line {
  readonly text: string
  /** Whether white space, a larger letter or another column sets it off from the line above. */
  readonly startsBlock: boolean
}

/** The lines of one page, in reading order. */
export type Page = readonly Line[]

export interface MunicipalDocument {
  readonly lines: readonly Line[]
  readonly pages: number
  /** What was left out because it is printed on every page: running titles and page numbers, each once. */
  readonly furniture: readonly string[]
}
