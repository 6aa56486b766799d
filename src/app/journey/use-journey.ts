/** Binds a journey to the browser's history: each step is an entry, and its state holds the answers. */
import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Guide, JourneyFrame } from '#guide/guide.ts'
import {
  answer,
  change,
  currentStep,
  start,
  type Journey,
  type Route,
  type Step,
} from '#guide/journey.ts'
import { readJourney, type ReadJourney } from '#guide/read-journey.ts'
import { addresses } from '#app/addresses/page-addresses.ts'
import { changeKey } from './forgetting/tab-key.ts'
import { readEntry, writeEntry } from './history-entry.ts'
import { query } from './shared-device.ts'
import { useKeptEntry } from './use-kept-entry.ts'

export interface JourneyControls<Result> {
  readonly kind: ReadJourney['kind']
  readonly journey: Journey
  readonly step: Step<Result>
  /** Which of a journey's pages shows the step. */
  readonly page: JourneyPage
  /** How many entries of this journey lie before this one. */
  readonly depth: number
  /** How often the answers were cleared just now. */
  readonly clearings: number
  /** Whether the answers are those that a link brought. */
  readonly isByLink: boolean
  /** Takes the answer to the question asked, and goes on. */
  readonly give: (option: string) => void
  /** Asks a question again; the next answer leads back to the outcome. */
  readonly correct: (question: string) => void
  /** Shows where such a journey is, as an entry of its own. */
  readonly open: (journey: Journey) => void
  /** Makes the answers of every entry in this tab worthless, and begins again. */
  readonly clear: () => void
}

type JourneyPage = 'guide' | 'outcome'

export function useJourney<Result>(
  subject: JourneyFrame & Pick<Guide, 'fingerprint' | 'questions'>,
  route: Route<Result>,
): JourneyControls<Result> {
  const location = useLocation()
  const navigate = useNavigate()
  const state: unknown = location.state
  const entry = useMemo(() => readEntry(state), [state])
  const read = useMemo(() => readJourney(entry.journey, subject), [entry, subject])
  const journey = 'journey' in read ? read.journey : start(route)
  const step = currentStep(journey, route)

  const { depth, clearings = 0 } = entry
  // Whoever opens the outcome without answers is shown what holds for everybody.
  const isOutcome = 'outcome' in step || (read.kind === 'none' && isAtOutcome(location.pathname))
  const page = isOutcome ? 'outcome' : 'guide'
  const addressOf = (shown: JourneyPage) =>
    addresses.journey(subject.language, subject.id, shown) + query
  const open = (next: Journey) => {
    const path = addressOf(next.at === 'outcome' ? 'outcome' : 'guide')
    void navigate(path, { state: writeEntry({ journey: next, depth: depth + 1 }) })
  }
  useKeptEntry(entry, read.kind === 'current' ? journey : undefined, addressOf(page))

  return {
    kind: read.kind,
    journey,
    step,
    page,
    depth,
    clearings,
    isByLink: entry.link !== undefined,
    give(option) {
      if (!('question' in step)) return
      const answers = { ...journey.answers, [step.question]: option }
      // Whoever comes back to this entry finds the answer chosen here.
      const here = writeEntry({ journey: { ...journey, answers, at: step.question }, depth })
      void navigate(location, { replace: true, state: here })
      open(answer({ ...journey, answers }, route, step.question, option))
    },
    correct(question) {
      open(change(journey, question))
    },
    open,
    clear() {
      changeKey()
      void navigate(location, { replace: true, state: null })
      const state = writeEntry({ clearings: clearings + 1, depth: 0 })
      void navigate(addressOf('guide'), { state })
    },
  }
}

/** A journey has two pages. For the choice between them react-router's `Routes` would be 3.5 KB more to download. */
function isAtOutcome(pathname: string): boolean {
  return /\/outcome\/?$/.test(pathname)
}
