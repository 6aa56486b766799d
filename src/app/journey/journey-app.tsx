/** The pages of a journey and what holds them together; the same tree is prerendered and hydrated. */
import { useEffect, useState, type ComponentType, type MouseEvent } from 'react'
import { WordsContext } from '#i18n/use-words.ts'
import { useLocation, useNavigate } from 'react-router'
import type { Guide, Language } from '#guide/guide.ts'
import { otherLanguage } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { GuidePage } from './guide-page.tsx'
import type { HeldInput } from './held-input.ts'
import { linkIn } from './history-entry.ts'
import type { Loaded } from './load-guide.ts'
import { OutcomePage } from './outcome-page.tsx'
import { useFocusOnStep } from './use-focus-on-step.ts'

export interface JourneyAppProps {
  loaded: Loaded
  /** Fetches another language; absent while prerendering, where nothing is clicked. */
  load?: (language: Language) => Promise<Loaded>
  /** What was done on the first question before the script had arrived. */
  held?: HeldInput | undefined
  /** Shown where the answers are those that a link brought. */
  ArrivalNotice?: ComponentType<{ guide: Guide }> | undefined
}

export function JourneyApp({ loaded: first, load, held, ArrivalNotice }: JourneyAppProps) {
  const [loaded, setLoaded] = useState(first)
  const [hasFailed, setFailed] = useState(false)
  const { guide, i18n } = loaded
  const { language, id } = guide
  useFocusOnStep()
  useAddressInLanguage(language, id)
  const location = useLocation()
  const isByLink = linkIn(location.state) !== undefined
  const notice = isByLink && ArrivalNotice && <ArrivalNotice guide={guide} />

  const onSwitchLanguage = (event: MouseEvent) => {
    if (!load) return
    // The link itself would open the other language without the answers.
    event.preventDefault()
    setFailed(false)
    load(otherLanguage(language)).then(setLoaded, () => {
      setFailed(true)
    })
  }

  return (
    <WordsContext value={i18n}>
      <ErrorBoundary guide={guide}>
        {isOutcome(location.pathname) ? (
          <OutcomePage {...{ guide, onSwitchLanguage, hasFailed, notice }} />
        ) : (
          <GuidePage {...{ guide, onSwitchLanguage, hasFailed, held, notice }} />
        )}
      </ErrorBoundary>
    </WordsContext>
  )
}

/** Keeps the address in the language shown: after a switch, and after going back past one. */
function useAddressInLanguage(language: Language, id: string) {
  const location = useLocation()
  const navigate = useNavigate()
  const state: unknown = location.state
  const page = isOutcome(location.pathname) ? 'outcome' : 'guide'
  const path = addresses.standard(language, id, page)
  const isOther = !location.pathname.startsWith(`/${language}/`)
  useEffect(() => {
    document.documentElement.lang = language
    if (isOther) void navigate(path, { replace: true, state })
  }, [language, isOther, navigate, path, state])
}

/** A journey has two pages. For the choice between them react-router's `Routes` would be 3.5 KB more to download. */
function isOutcome(pathname: string): boolean {
  return /\/outcome\/?$/.test(pathname)
}
