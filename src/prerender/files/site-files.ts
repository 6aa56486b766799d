/** The files beside the pages: for search engines, home screens and hosts. */
import type { InEach } from '#guide/in-each.ts'
import { mainLanguage } from '#guide/languages.ts'
import { href } from '#app/addresses/page-addresses.ts'
import { headersFile, nginxFile } from './headers.ts'
import { policy, type Surroundings } from '#prerender/html/render.tsx'
import { robots, type SiteFile, sitemap } from './sitemap.ts'
import { webManifest } from './web-manifest.ts'

/** `found` holds the addresses of every page to be found, in each language. */
export function siteFiles(
  found: readonly InEach<string>[],
  { frame, siteUrl, frameAncestors }: Surroundings,
): SiteFile[] {
  const headers = {
    policy,
    base: import.meta.env.BASE_URL,
    frameAncestors,
    municipalities: frame.municipalities.map(({ [mainLanguage]: { id } }) => id),
  }
  const always = [
    ...Object.values(frame.site).map(webManifest),
    { fileName: '_headers', source: headersFile(headers) },
    { fileName: '_nginx.conf', source: nginxFile(headers) },
  ]
  // A sitemap must hold absolute addresses; a site that does not know its own has none.
  if (siteUrl === undefined) return [...always, robots()]
  const absolute = (address: string) => `${siteUrl}${href(address)}`
  return [...always, robots(absolute('/sitemap.xml')), ...sitemap(found, absolute)]
}
