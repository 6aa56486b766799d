/** The questions' page: one question at a time, at one address. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Outcome } from '#guide/guide.ts'
import { Main } from '#ui/main.tsx'
import { Citations } from '#app/parts/citations.tsx'
import type { HeldInput } from './held-input.ts'
import type { Shown } from './journey-app.tsx'
import { JourneyLayout } from './journey-layout.tsx'
import { JourneyNotices } from './journey-notices.tsx'
import { RatherCall } from './rather-call.tsx'
import { StepBack } from './step-back.tsx'
import { questionOf, StepForm } from './step-form.tsx'
import type { JourneyControls } from './use-journey.ts'

interface GuidePageProps extends Shown {
  controls: JourneyControls<Outcome>
  readHeld: (() => HeldInput) | undefined
  /** What there is to say of the link that brought the answers. */
  notice: ReactNode
}

export function GuidePage(props: GuidePageProps) {
  const { subject: guide, controls, onSwitchLanguage, hasFailed, readHeld, notice } = props
  const t = useWords('journey')
  const { step, depth } = controls
  if (!('question' in step)) return null

  const question = questionOf(guide, step)
  // The points' clauses with the question's: marks within the list would be heard with every point.
  const cites = [...question.cites, ...(question.points ?? []).flatMap((point) => point.cites)]
  return (
    <JourneyLayout frame={guide} page="guide" onSwitchLanguage={onSwitchLanguage}>
      <Main back={<StepBack frame={guide} depth={depth} />}>
        {notice}
        <JourneyNotices controls={controls} hasFailed={hasFailed} />
        <StepForm {...{ subject: guide, controls, step, readHeld }} />
        <p className="small-text">
          {t('stays')} <Citations guide={guide} cites={cites} />
        </p>
        <RatherCall guide={guide} onClear={controls.clear} />
      </Main>
    </JourneyLayout>
  )
}
