/** A list of what to keep, as the build wrote it: addresses within the host. */

export interface KeepList {
  readonly pages: readonly string[]
  readonly files: readonly string[]
}

/** Throws where the data is no list. */
export function readKeepList(data: unknown): KeepList {
  if (typeof data !== 'object' || data === null || !('pages' in data) || !('files' in data)) {
    throw new Error('What to keep is not a list.')
  }
  return { pages: texts(data.pages), files: texts(data.files) }
}

function texts(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : []
}
