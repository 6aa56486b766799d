/** What the build hands over to be rendered. Types only; `content/` supplies it, vite.config.ts joins the two. */
import type { Guide, Language } from '#guide/guide.ts'
import type { Handbook, Municipality } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'

/** One value for each language. */
export type InBoth<T> = Readonly<Record<Language, T>>

export interface Publication {
  readonly site: InBoth<Site>
  readonly municipalities: readonly InBoth<Municipality>[]
  /** Made one at a time, so that thousands need not be in memory together. */
  readonly handbooks: () => Iterable<InBoth<Handbook>>
  /** Where the guide's JSON is in the built folder, such as `data/x/y.da.1a2b3c4d.json`. */
  readonly guideFile: (guide: Guide) => string
  /** The build's day, YYYY-MM-DD. */
  readonly today: string
}

/** Files of the client build that pages refer to, as paths within the built folder. */
export interface Assets {
  /** The script of a journey's pages and what it imports. */
  readonly journey: { readonly script: string; readonly imports: readonly string[] }
  /** The words a journey needs. */
  readonly words: InBoth<string>
}
