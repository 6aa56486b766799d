/** The files that all standards of the site share. */
import { basename, join } from 'node:path'
import { type LawRecord, lawSchema } from '#standard/schema/law.ts'
import { type SiteRecord, siteSchema } from '#standard/schema/site.ts'
import { type ReadRecord, readRecord } from './record.ts'

export interface SiteFiles {
  readonly site: ReadRecord<SiteRecord>
  readonly law: ReadRecord<LawRecord>
}

/** `folder` is the path of `content/`. */
export async function readSiteFiles(folder: string): Promise<SiteFiles> {
  const name = basename(folder)
  const [site, law] = await Promise.all([
    readRecord(join(folder, 'site.yaml'), `${name}/site.yaml`, siteSchema),
    readRecord(join(folder, 'law.yaml'), `${name}/law.yaml`, lawSchema),
  ])
  return { site, law }
}
