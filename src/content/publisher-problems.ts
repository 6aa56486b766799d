/** What `site.yaml` does not say of whoever runs the site, told only where everything is asked for. */
import { publisherGaps } from '#standard/review/publisher-gaps.ts'
import { describeFinding } from './finding-problem.ts'
import type { Problem } from './problem.ts'
import { readSiteFiles } from './site-files.ts'

/** `folder` is the path of `content/`. Nothing where the file cannot be read: that is a problem of its own. */
export async function publisherProblems(folder: string): Promise<readonly Problem[]> {
  const { record, yaml } = (await readSiteFiles(folder)).site
  if (!record || !yaml) return []
  return publisherGaps(record).map((finding) => describeFinding(finding, yaml))
}
