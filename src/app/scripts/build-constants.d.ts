/** What the build writes into scripts in the place of `languages.ts`, which would be a file more to download. */
import type { Language } from '#guide/languages.ts'

declare global {
  interface ImportMetaEnv {
    readonly LANGUAGES: readonly Language[]
    /** The main language first. */
    readonly FRAME_TITLES: readonly [FrameTitle, ...FrameTitle[]]
  }
}

type FrameTitle = readonly [language: Language, title: string]
