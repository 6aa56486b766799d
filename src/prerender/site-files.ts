/** The files beside the pages: for search engines and home screens. */
import { href } from '#app/paths.ts'
import type { InBoth } from './publication.ts'
import type { Surroundings } from './render.tsx'
import { robots, type SiteFile, sitemap } from './sitemap.ts'
import { webManifest } from './web-manifest.ts'

/** `found` holds the paths of every page to be found, in both languages. */
export function siteFiles(
  found: readonly InBoth<string>[],
  { frame, siteUrl }: Surroundings,
): SiteFile[] {
  const manifests = [webManifest(frame.site.da), webManifest(frame.site.en)]
  // A sitemap must hold absolute addresses; a site that does not know its own has none.
  if (siteUrl === undefined) return [...manifests, robots()]
  const absolute = (path: string) => `${siteUrl}${href(path)}`
  return [...manifests, robots(absolute('/sitemap.xml')), ...sitemap(found, absolute)]
}
