/** The address of every page, below the folder the site is hosted in. */
import type { Language } from '#guide/guide.ts'

/** Pages that stand beside the municipalities; no municipality may have one of these names. */
const sitePages = {
  privacy: { da: 'privatliv', en: 'privacy' },
  accessibility: { da: 'tilgaengelighed', en: 'accessibility' },
} as const

export type SitePage = keyof typeof sitePages

/** What belongs to one standard: its start page, or a page below it. */
export type StandardPage = 'start' | 'guide' | 'outcome' | 'standard'

/** Paths within the site: they start with a slash, end without one, and know nothing of the hosting folder. */
export const paths = {
  landing: (language: Language) => `/${language}`,
  site: (language: Language, page: SitePage) => `/${language}/${sitePages[page][language]}`,
  municipality: (language: Language, municipality: string) => `/${language}/${municipality}`,
  /** `id` is `<municipality>/<standard>`. */
  standard: (language: Language, id: string, page: StandardPage) =>
    page === 'start' ? `/${language}/${id}` : `/${language}/${id}/${page}`,
} as const

/** The anchor of a clause on the standard's page. */
export function clauseAnchor(clause: string): string {
  return `clause-${clause}`
}

/** A path as a link on a page carries it: below the hosting folder (`BASE_PATH`). */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`
}
