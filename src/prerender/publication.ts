/** What the build hands over to be rendered. Types only; `content/` supplies it, vite.config.ts joins the two. */
import type { Handbook, Municipality } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import type { InBoth } from '#guide/in-both.ts'

/** What the pages of the whole site share. Plain data, so that workers can be sent it. */
export interface SiteFrame {
  readonly site: InBoth<Site>
  readonly municipalities: readonly InBoth<Municipality>[]
  /** The build's day, YYYY-MM-DD. */
  readonly today: string
}

/** One standard, ready to be rendered. Plain data as well. */
export interface PublishedStandard {
  readonly handbooks: InBoth<Handbook>
  /** Where the guide's JSON is in the built folder, such as `data/x/y.da.1a2b3c4d.json`. */
  readonly guideFiles: InBoth<string>
}

export interface Publication extends SiteFrame {
  readonly count: number
  /** Made one at a time, so that thousands need not be in memory together. */
  readonly standards: () => Iterable<PublishedStandard>
}

/** A script and what it imports. */
export interface PageScript {
  readonly script: string
  readonly imports: readonly string[]
}

/** Files of the client build that pages refer to, as paths within the built folder. */
export interface Assets {
  /** Of a journey's pages. */
  readonly journey: PageScript
  /** The words a journey needs. */
  readonly words: InBoth<string>
  /** The script of pages that are only links, and what it loads when idle; absent while developing. */
  readonly idle?: { readonly script: string; readonly ready: string }
  /** All scripts that are not of one language: what a phone needs to go through any journey. */
  readonly shell: readonly string[]
  readonly scripts: Readonly<Record<ScriptName, PageScript>>
}

/** The scripts of single kinds of pages. */
export type ScriptName =
  /** The front desk's form. */
  | 'desk'
  /** A page in another site's frame. */
  | 'frame'
  /** Any page on a shared device. */
  | 'kiosk'
  /** A poster whose build did not know the site's address. */
  | 'poster'
  /** A landing with many municipalities. */
  | 'search'
  /** A page without a journey that can be passed on. */
  | 'share'
