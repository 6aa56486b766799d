/** The address of every page, below the folder the site is hosted in. */
import { type Language, languageTable } from '#guide/languages.ts'
import { finderName } from '#guide/finder-name.ts'
import type { SitePage } from '#guide/site-pages.ts'

/** What belongs to one standard: its start page, or a page below it. */
export type PageOfStandard = 'start' | 'guide' | 'outcome' | 'standard' | 'rules' | 'poster'

/** Addresses within the site: they start with a slash, end without one, and know nothing of the hosting folder. */
export const addresses = {
  landing: (language: Language) => `/${language}`,
  site: (language: Language, page: SitePage) =>
    `/${language}/${languageTable[language].sitePages[page]}`,
  municipality: (language: Language, municipality: string) => `/${language}/${municipality}`,
  /** `id` is `<municipality>/<standard>`. */
  standard: (language: Language, id: string, page: PageOfStandard) =>
    page === 'start' ? `/${language}/${id}` : `/${language}/${id}/${page}`,
  finder: (language: Language, municipality: string) =>
    `/${language}/${municipality}/${finderName}`,
  /** `id` is that of a standard or, for its finder, of a municipality: then the start is its page, and the rest is one. */
  journey: (language: Language, id: string, page: 'start' | 'guide' | 'outcome') =>
    page === 'start' || id.includes('/')
      ? addresses.standard(language, id, page)
      : addresses.finder(language, id),
  /** The file that adds a contact of a standard's municipality to a phone's address book. */
  contact: (language: Language, id: string, contact: string) =>
    `/${language}/${id.split('/')[0] ?? ''}/${contact}.vcf`,
  /** The same page for a frame on another site. */
  embedded: (language: Language, id: string, page: PageOfStandard) =>
    `/embed${addresses.standard(language, id, page)}`,
} as const

/** The file with all paths of a standard, beside its rules page; `name` says in its language what it holds. */
export function rulesFile(language: Language, id: string, name: string): string {
  return `${addresses.standard(language, id, 'rules')}/${id.replace('/', '-')}-${name}.csv`
}

/** The anchor of a clause on the standard's page; no id has two hyphens together. */
export function clauseAnchor(clause: string): string {
  return `clause-${clause.replace('/', '--')}`
}

/** An address as a link on a page carries it: below the hosting folder (`BASE_PATH`). */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`
}
