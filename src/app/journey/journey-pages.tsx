/** The two pages of a journey, and which of them is shown. */
import { useMemo, useState, type ComponentType } from 'react'
import { useLocation } from 'react-router'
import type { Guide } from '#guide/guide.ts'
import { routeOf } from '#guide/journey.ts'
import { GuidePage } from './guide-page.tsx'
import type { HeldInput } from './held-input.ts'
import type { Shown } from './journey-app.tsx'
import { OutcomePage } from './outcome-page.tsx'
import { useFocusOnStep } from './use-focus-on-step.ts'
import { useJourney } from './use-journey.ts'

interface JourneyPagesProps extends Shown {
  /** What was done before the page was live, at the entry that it was opened with. */
  readHeld?: (() => HeldInput) | undefined
  ArrivalNotice?: ComponentType<{ guide: Guide }> | undefined
}

export function JourneyPages({ readHeld, ArrivalNotice, ...rest }: JourneyPagesProps) {
  const { subject: guide } = rest
  const route = useMemo(() => routeOf(guide), [guide])
  const controls = useJourney(guide, route)
  const { key } = useLocation()
  const [first] = useState(key)
  useFocusOnStep()
  const notice = controls.isByLink && ArrivalNotice && <ArrivalNotice guide={guide} />
  const props = { ...rest, controls, notice }
  return controls.page === 'outcome' ? (
    <OutcomePage {...props} />
  ) : (
    <GuidePage {...props} readHeld={key === first ? readHeld : undefined} />
  )
}
