/** Reads, checks and compiles content, and answers with all of it as text. Bundled for a runtime without Node. */
import { languages } from '#guide/languages.ts'
import type { ContentFiles } from '#content/reading/content-files.ts'
import { ContentReader } from '#content/reading/reader.ts'
import { formatProblems } from '#content/reading/report.ts'
import { toHandbook } from '#standard/handbook.ts'
import { contentInMemory, type Texts } from '../../support/content-in-memory.ts'

/** What the content comes to: the report for its editor and, where nothing is wrong, every standard in every language. */
export async function readAll(files: ContentFiles, today: string): Promise<string> {
  const { problems, content } = await new ContentReader({ files, today }).load()
  const handbooks = content?.standards.flatMap((standard) =>
    languages.map((language) => toHandbook(standard, language)),
  )
  return JSON.stringify({ report: formatProblems(problems), handbooks }, null, 2)
}

export async function readAllInMemory(texts: Texts, today: string): Promise<string> {
  return readAll(contentInMemory(texts), today)
}
