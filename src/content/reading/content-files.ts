/** The folder `content/`, wherever it is: on a disk, in memory, in a browser. Types only. */

export interface ContentFiles {
  /** What the folder is called in problems: `content`. */
  readonly name: string
  /** The bytes of a file; undefined when there is no such file. */
  readonly readFile: (path: PathInContent) => Promise<Uint8Array | undefined>
  /** What a folder holds, in any order; nothing when there is no such folder. */
  readonly readdir: (path: PathInContent) => Promise<readonly ContentEntry[]>
}

export interface ContentEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** From `content/` down, with slashes: `frederikssund/municipality.yaml`. The folder itself is the empty text. */
type PathInContent = string
