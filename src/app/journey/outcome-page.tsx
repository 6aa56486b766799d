/** The outcome's address: the outcome of the answers, what holds for everybody without them, or a missing question. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Outcome } from '#guide/guide.ts'
import { Main } from '#ui/main.tsx'
import { Notice } from '#ui/notice.tsx'
import { GeneralOutcome } from './general-outcome.tsx'
import { ClearOrLeave } from './clear-or-leave.tsx'
import type { Shown } from './journey-app.tsx'
import { JourneyLayout } from './journey-layout.tsx'
import { OutcomeReport } from './outcome-report.tsx'
import { StepBack } from './step-back.tsx'
import type { JourneyControls } from './use-journey.ts'
import { useOpenNow } from './use-open-now.ts'

interface OutcomePageProps extends Shown {
  controls: JourneyControls<Outcome>
  /** What there is to say of the link that brought the answers. */
  notice: ReactNode
}

export function OutcomePage(props: OutcomePageProps) {
  const { subject: guide, controls, onSwitchLanguage, hasFailed, notice } = props
  const t = useWords('journey')
  const { kind, step, depth } = controls
  useOpenNow()
  return (
    <JourneyLayout frame={guide} page="outcome" onSwitchLanguage={onSwitchLanguage}>
      <Main
        back={<StepBack frame={guide} depth={depth} />}
        {...('outcome' in step && { fit: step.outcome.fit })}
      >
        {notice}
        {hasFailed && <Notice tone="warning">{t('loadFailed.text')}</Notice>}
        {kind === 'outdated' && <Notice tone="warning">{t('outdated')}</Notice>}
        {'outcome' in step ? (
          <OutcomeReport guide={guide} step={step} onCorrect={controls.correct} />
        ) : (
          <GeneralOutcome guide={guide} />
        )}
        <ClearOrLeave frame={guide} onClear={controls.clear} />
      </Main>
    </JourneyLayout>
  )
}
