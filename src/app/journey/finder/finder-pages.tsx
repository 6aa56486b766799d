/** The pages of a journey through a finder: its questions and the list they lead to, at one address. */
import { useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { type FinderProgress, followFinder } from '#guide/follow-finder.ts'
import type { Route } from '#guide/journey.ts'
import type { HeldInput } from '../held-input.ts'
import type { Shown } from '../journey-app.tsx'
import { useFocusOnStep } from '../use-focus-on-step.ts'
import { useJourney } from '../use-journey.ts'
import { FinderList } from './finder-list.tsx'
import { FinderQuestion } from './finder-question.tsx'
import type { FinderSubject } from './finder-subject.ts'

interface FinderPagesProps extends Shown<FinderSubject> {
  /** What was done before the page was live, at the entry that it was opened with. */
  readHeld?: (() => HeldInput) | undefined
}

export function FinderPages({ readHeld, ...rest }: FinderPagesProps) {
  const { subject: finder } = rest
  const route = useMemo(() => routeOf(finder), [finder])
  const controls = useJourney(finder, route)
  const { key } = useLocation()
  const [first] = useState(key)
  useFocusOnStep()
  const { step } = controls
  return 'outcome' in step ? (
    <FinderList {...rest} controls={controls} step={step} />
  ) : (
    <FinderQuestion
      {...rest}
      controls={controls}
      step={step}
      readHeld={key === first ? readHeld : undefined}
    />
  )
}

function routeOf(finder: FinderSubject): Route<FinderProgress> {
  return {
    fingerprint: finder.fingerprint,
    follow(answers) {
      const progress = followFinder(finder, answers)
      const { asked, next } = progress
      return next === undefined ? { asked, outcome: progress } : { asked, next }
    },
    early: (answers) => followFinder(finder, answers),
  }
}
