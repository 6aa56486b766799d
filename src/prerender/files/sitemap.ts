/** The list of all pages to be found, and the file that leads to it. Pure. */
import type { InEach } from '#guide/in-each.ts'
import { escapeHtml } from '#prerender/html/document.ts'
import { alternatesOf } from '#prerender/html/found.ts'

/** What the sitemap protocol lets one file hold. */
const mostAddresses = 50_000

/** A file of the built folder. */
export interface SiteFile {
  /** From the site's root, without a leading slash. */
  readonly fileName: string
  readonly source: string
}

/**
 * `found` holds the addresses of each page in each language, `absolute` makes whole ones of them. One file, or an index
 * and its parts where there are more addresses than one may hold.
 */
export function sitemap(
  found: readonly InEach<string>[],
  absolute: (address: string) => string,
  most = mostAddresses,
): SiteFile[] {
  const urls = found.flatMap((addresses) => {
    const links = alternatesOf(addresses).map(
      ([language, address]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(absolute(address))}"/>`,
    )
    return Object.values(addresses).map(
      (address) => `<url><loc>${escapeHtml(absolute(address))}</loc>${links.join('')}</url>`,
    )
  })
  const parts = chunks(urls, most).map(urlset)
  if (parts.length <= 1) return [{ fileName: 'sitemap.xml', source: parts[0] ?? urlset([]) }]
  const files = parts.map((source, index) => ({ fileName: `sitemap-${index + 1}.xml`, source }))
  const index = files.map(
    ({ fileName }) => `<sitemap><loc>${escapeHtml(absolute(`/${fileName}`))}</loc></sitemap>`,
  )
  return [{ fileName: 'sitemap.xml', source: xml('sitemapindex', '', index) }, ...files]
}

/** `sitemapAddress` is absent where the site's own address is unknown. */
export function robots(sitemapAddress?: string): SiteFile {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(sitemapAddress ? ['', `Sitemap: ${sitemapAddress}`] : []),
  ]
  return { fileName: 'robots.txt', source: `${lines.join('\n')}\n` }
}

function urlset(urls: readonly string[]): string {
  return xml('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', urls)
}

function xml(root: string, attributes: string, lines: readonly string[]): string {
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${attributes}>`
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, `</${root}>`, ''].join('\n')
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size)
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size))
}
