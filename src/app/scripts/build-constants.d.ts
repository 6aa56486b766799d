/** What the build writes into scripts in the place of modules, which would be a file more to download each. */
import type { InEach } from '#guide/in-each.ts'
import type { Language } from '#guide/languages.ts'
import type { ClosedDays } from '#guide/open-at.ts'
import type { OpenWords } from './hours/say-open.ts'

declare global {
  interface ImportMetaEnv {
    readonly LANGUAGES: readonly Language[]
    /** The main language first. */
    readonly FRAME_WORDS: readonly [FrameWords, ...FrameWords[]]
    readonly OPEN_WORDS: InEach<OpenWords>
    readonly CLOSED_DAYS: ClosedDays
  }
}

/** A frame's title, and what stands in its place before a link where it cannot be shown. */
type FrameWords = readonly [language: Language, title: string, failed: string]
