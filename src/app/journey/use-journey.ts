/** Binds a journey to the browser's history: each step is an entry, and its state holds the answers. */
import { useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Answers } from '#guide/condition.ts'
import type { Guide } from '#guide/guide.ts'
import { answer, change, currentStep, start, type Journey, type Step } from '#guide/journey.ts'
import { readJourney, type ReadJourney } from '#guide/read-journey.ts'
import { addresses } from '#app/addresses/page-addresses.ts'
import { readEntry, type HistoryEntry } from './history-entry.ts'

export interface JourneyControls {
  readonly kind: ReadJourney['kind']
  readonly journey: Journey
  readonly step: Step
  /** How many entries of this journey lie before this one. */
  readonly depth: number
  /** Whether the answers were cleared just now. */
  readonly isCleared: boolean
  /** Takes the answer to the question asked, and goes on. */
  readonly give: (option: string) => void
  /** Asks a question again; the next answer leads back to the outcome. */
  readonly correct: (question: string) => void
  /** Removes the answers from this page and from the journey's earlier entries. */
  readonly clear: () => void
}

export function useJourney(guide: Guide): JourneyControls {
  const location = useLocation()
  const navigate = useNavigate()
  const entry = readEntry(location.state)
  const read = readJourney(entry.journey, guide)
  const journey = 'journey' in read ? read.journey : start(guide)
  const step = currentStep(journey, guide)
  // Answers to later questions, for those who go back and change an earlier one. Gone with the page.
  const latest = useRef<Answers>({})

  const guidePath = addresses.standard(guide.language, guide.id, 'guide')
  const open = (next: Journey) => {
    const path =
      next.at === 'outcome' ? addresses.standard(guide.language, guide.id, 'outcome') : guidePath
    const state: HistoryEntry = { journey: next, depth: entry.depth + 1 }
    void navigate(path, { state })
  }

  return {
    kind: read.kind,
    journey,
    step,
    depth: entry.depth,
    isCleared: entry.cleared === true,
    give(option) {
      if (!('question' in step)) return
      const answers = { ...latest.current, ...journey.answers, [step.question]: option }
      latest.current = answers
      // Whoever comes back to this entry finds the answer chosen here.
      const here: HistoryEntry = {
        journey: { ...journey, answers, at: step.question },
        depth: entry.depth,
      }
      void navigate(location, { replace: true, state: here })
      open(answer({ ...journey, answers }, guide, step.question, option))
    },
    correct(question) {
      open(change(journey, question))
    },
    clear() {
      latest.current = {}
      const startAfresh = () => {
        // The new entry takes the place of all later ones, so no entry of this journey keeps an answer.
        void navigate(guidePath, { replace: true, state: null })
        void navigate(guidePath, { state: { cleared: true, depth: 1 } satisfies HistoryEntry })
      }
      if (entry.depth === 0) {
        startAfresh()
        return
      }
      window.addEventListener('popstate', startAfresh, { once: true })
      window.history.go(-entry.depth)
    },
  }
}
