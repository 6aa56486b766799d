/** A list of what to keep, as the build wrote it: addresses within the host. */

export interface KeepList {
  readonly pages: readonly string[]
  readonly files: readonly string[]
  /** Pages that are the same under several addresses; all of them are among `pages`. */
  readonly same: readonly (readonly string[])[]
}

/** Throws where the data is no list. */
export function readKeepList(data: unknown): KeepList {
  if (typeof data !== 'object' || data === null || !('pages' in data) || !('files' in data)) {
    throw new Error('What to keep is not a list.')
  }
  const same = 'same' in data && Array.isArray(data.same) ? data.same.map(texts) : []
  return { pages: texts(data.pages), files: texts(data.files), same }
}

function texts(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : []
}
