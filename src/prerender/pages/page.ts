/** What a page to be rendered is. Types, and what reads them. */
import type { ReactElement } from 'react'
import type { Language } from '#guide/languages.ts'
import type { Handbook } from '#publication/handbook.ts'
import type { InEach } from '#guide/in-each.ts'
import type { KeepGroup } from '#prerender/files/keep-list.ts'
import type { PublishedFinder, PublishedStandard } from '#publication/publication.ts'
import type { ScriptName } from '#prerender/html/assets.ts'

interface PageBasics {
  /** Within the site, such as `/da/x`; the file is `<address>/index.html`, or `<address>` where it ends in `.html`. */
  readonly address: string
  readonly language: Language
  readonly title: string
  /** For search results. */
  readonly description: string
  /**
   * The addresses in each language under which search engines should know the page; another address of the same page
   * gives these, too. Absent: the page is kept out of search results.
   */
  readonly found?: InEach<string>
  /** What a visitor of the page keeps for flight mode, in each language. */
  readonly keeps: InEach<KeepGroup>
}

/** Links and text only: complete without a script. */
export interface StaticPage extends PageBasics {
  readonly element: ReactElement
  /** The standard that machines are told of as a service; only on its start page. */
  readonly service?: Handbook
  /** Files to download, written beside the page. */
  readonly files?: readonly PlainFile[]
  /** A style sheet that has more than other such pages'. */
  readonly sheet?: 'desk' | 'poster' | 'rules'
  /** Beside the one that all such pages have. */
  readonly script?: ScriptName
}

/** A page of a journey: hydrated, kept out of search results. */
export interface JourneyPage extends PageBasics {
  readonly standard: PublishedStandard
  /** Whether it stands in a frame on another site. */
  readonly isEmbedded?: true
}

/** The page of a finder, on which a journey through it stands. */
export interface FinderPage extends PageBasics {
  readonly finder: PublishedFinder
  /** Whether it stands in a frame on another site. */
  readonly isEmbedded?: true
}

export type Page = StaticPage | JourneyPage | FinderPage

/** A page before it is known what is kept with it. */
export type LonePage =
  Omit<StaticPage, 'keeps'> | Omit<JourneyPage, 'keeps'> | Omit<FinderPage, 'keeps'>

export function filesOf(page: Page): readonly PlainFile[] {
  return 'files' in page ? page.files : []
}

/** A file beside the pages. */
export interface PlainFile {
  /** From the site's root, such as `/da/x/y.vcf`. */
  readonly address: string
  readonly content: string
}
