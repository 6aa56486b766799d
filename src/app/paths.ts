/** The address of every page, below the folder the site is hosted in. */
import type { Language } from '#guide/guide.ts'
import { type SitePage, sitePages } from '#guide/site-pages.ts'

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
  /** The file that adds a contact of a standard's municipality to a phone's address book. */
  contact: (language: Language, id: string, contact: string) =>
    `/${language}/${id.split('/')[0] ?? ''}/${contact}.vcf`,
} as const

/** The anchor of a clause on the standard's page. */
export function clauseAnchor(clause: string): string {
  return `clause-${clause}`
}

/** A path as a link on a page carries it: below the hosting folder (`BASE_PATH`). */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`
}
