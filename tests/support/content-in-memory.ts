/** Content that is on no disk. Runs anywhere: one test runs it where there is no Node. */
import type { ContentEntry, ContentFiles } from '#content/reading/content-files.ts'

/** The texts of the files by their paths within `content/`: `frederikssund/municipality.yaml`. */
export type Texts = Readonly<Record<string, string>>

export function contentInMemory(texts: Texts): ContentFiles {
  return {
    name: 'content',
    readFile: (path) => {
      const text = texts[path]
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text))
    },
    readdir: (path) => {
      const start = path === '' ? '' : `${path}/`
      const entries = Object.keys(texts)
        .filter((file) => file.startsWith(start))
        .map((file): [string, ContentEntry] => {
          const [name = '', ...below] = file.slice(start.length).split('/')
          return [name, { name, isFolder: below.length > 0 }]
        })
      return Promise.resolve([...new Map(entries).values()])
    },
  }
}
