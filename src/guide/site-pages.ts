/** The names in addresses that no municipality may have, because pages of the site's own stand there. */

/** Pages that stand beside the municipalities, by their name in each language. */
export const sitePages = {
  privacy: { da: 'privatliv', en: 'privacy' },
  accessibility: { da: 'tilgaengelighed', en: 'accessibility' },
  desk: { da: 'skranke', en: 'desk' },
} as const

export type SitePage = keyof typeof sitePages

/** Kept free for embedded guides, for what the build itself writes, and for the schema beside the content. */
const keptFree = ['indlejring', 'embed', 'om', 'about', 'data', 'assets', 'was', 'schema']

export const reservedNames: readonly string[] = [
  ...Object.values(sitePages).flatMap((page) => Object.values(page)),
  ...keptFree,
]
