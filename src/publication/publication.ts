/**
 * What the build's two halves agree on: `content/` supplies it, `prerender/` renders it, vite.config.ts joins the two. Types
 * only.
 */
import type { Handbook, Municipality } from './handbook.ts'
import type { Finder } from '#guide/finder.ts'
import type { Site } from '#guide/site.ts'
import type { InEach } from '#guide/in-each.ts'

/** What the pages of the whole site share. Plain data, so that workers can be sent it. */
export interface SiteFrame {
  readonly site: InEach<Site>
  readonly municipalities: readonly InEach<Municipality>[]
  /** The build's day, YYYY-MM-DD. */
  readonly today: string
}

/** One standard, ready to be rendered. Plain data as well. */
export interface PublishedStandard {
  readonly handbooks: InEach<Handbook>
  /** Where the guide's JSON is in the built folder, such as `data/x/y.da.1a2b3c4d.json`. */
  readonly guideFiles: InEach<string>
}

/** One municipality's finder, likewise. */
export interface PublishedFinder {
  readonly finders: InEach<Finder>
  /** Where its JSON is in the built folder, such as `data/x.da.1a2b3c4d.json`. */
  readonly finderFiles: InEach<string>
}

export interface Publication extends SiteFrame {
  readonly count: number
  /** Made one at a time, so that thousands need not be in memory together. */
  readonly standards: () => Iterable<PublishedStandard>
  /** Likewise, of the municipalities that have one. */
  readonly finders: () => Iterable<PublishedFinder>
}
