/** What a document is made of once it is read: lines in reading order. Types only. */

export interface Line {
  readonly text: string
  /** Whether white space, or another part of the page, sets it off from the line above. */
  readonly followsGap: boolean
  /** Whether it is the first of a page or a column, so that nobody can say whether white space stands above it. */
  readonly startsColumn: boolean
  /** The kind and size of its letters; all are the same in a plain text. */
  readonly letter: string
  /** How many letters would still have fit on it; endless where nothing tells how wide the lines are. */
  readonly room: number
  /** Whether it begins further to the right than others. */
  readonly isIndented: boolean
}

/** The lines of one page, in reading order. */
export type Page = readonly Line[]

export interface MunicipalDocument {
  readonly lines: readonly Line[]
  readonly pages: number
  /** What was left out because it is printed on every page: running titles and page numbers, each once. */
  readonly furniture: readonly string[]
}
