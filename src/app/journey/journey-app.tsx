/** A journey in the language shown, and what holds it together; the same tree is prerendered and hydrated. */
import { useEffect, useState, type ComponentType } from 'react'
import { WordsContext } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { languageTable, type Language } from '#guide/languages.ts'
import type { OnSwitchLanguage } from '#app/parts/layout.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import type { HeldInput } from './held-input.ts'
import { JourneyPages } from './journey-pages.tsx'
import type { Loaded } from './load-guide.ts'

export interface JourneyAppProps {
  loaded: Loaded
  /** Fetches another language; absent while prerendering, where nothing is clicked. */
  load?: (language: Language) => Promise<Loaded>
  /** What was done on the first question before the page was live. */
  readHeld?: (() => HeldInput) | undefined
  /** Shown where the answers are those that a link brought. */
  ArrivalNotice?: ComponentType<{ guide: Guide }> | undefined
}

export function JourneyApp({ loaded: first, load, readHeld, ArrivalNotice }: JourneyAppProps) {
  const [loaded, setLoaded] = useState(first)
  const [hasFailed, setFailed] = useState(false)
  const { guide, i18n } = loaded
  const { language } = guide
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languageTable[language].direction
  }, [language])

  const onSwitchLanguage: OnSwitchLanguage = (to, event) => {
    if (!load) return
    // The link itself would open the other language without the answers.
    event.preventDefault()
    setFailed(false)
    load(to).then(setLoaded, () => {
      setFailed(true)
    })
  }

  return (
    <WordsContext value={i18n}>
      <ErrorBoundary frame={guide}>
        <JourneyPages {...{ guide, onSwitchLanguage, hasFailed, readHeld, ArrivalNotice }} />
      </ErrorBoundary>
    </WordsContext>
  )
}
