/** What the build writes into scripts in the place of `languages.ts`, which would be a file more to download. */
import type { Language } from '#guide/languages.ts'

declare global {
  interface ImportMetaEnv {
    readonly LANGUAGES: readonly Language[]
    /** The main language first. */
    readonly FRAME_WORDS: readonly [FrameWords, ...FrameWords[]]
  }
}

/** A frame's title, and what stands in its place before a link where it cannot be shown. */
type FrameWords = readonly [language: Language, title: string, failed: string]
