/** A journey in the language shown, and what holds it together; the same tree is prerendered and hydrated. */
import { useEffect, useState, type ReactNode } from 'react'
import { WordsContext } from '#i18n/use-words.ts'
import type { Guide, JourneyFrame } from '#guide/guide.ts'
import { languageTable, type Language } from '#guide/languages.ts'
import type { OnSwitchLanguage } from '#app/parts/layout.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import type { Loaded } from './load-guide.ts'

interface JourneyAppProps<Subject> {
  loaded: Loaded<Subject>
  /** Fetches another language; absent while prerendering, where nothing is clicked. */
  load?: (language: Language) => Promise<Loaded<Subject>>
  pages: (shown: Shown<Subject>) => ReactNode
}

/** What the pages of a journey are given. */
export interface Shown<Subject = Guide> {
  subject: Subject
  onSwitchLanguage: OnSwitchLanguage
  /** Whether another language could not be fetched. */
  hasFailed: boolean
}

export function JourneyApp<Subject extends JourneyFrame>(props: JourneyAppProps<Subject>) {
  const { load, pages } = props
  const [loaded, setLoaded] = useState(props.loaded)
  const [hasFailed, setFailed] = useState(false)
  const { subject, i18n } = loaded
  const { language } = subject
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
      <ErrorBoundary frame={subject}>
        {pages({ subject, onSwitchLanguage, hasFailed })}
      </ErrorBoundary>
    </WordsContext>
  )
}
