/** The content that is published, read once for all tests of a file. */
import { join } from 'node:path'
import { loadContent } from '#content/load.ts'
import { todayInDenmark } from '#content/today.ts'
import { formatProblems } from '#content/report.ts'
import type { Standard } from '#standard/standard.ts'

const folder = join(import.meta.dirname, '..', '..', 'content')

export async function realStandards(): Promise<readonly Standard[]> {
  const { content, problems } = await loadContent(folder, { today: todayInDenmark() })
  if (!content) throw new Error(formatProblems(problems))
  return content.standards
}
