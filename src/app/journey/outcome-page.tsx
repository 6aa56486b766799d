/** The outcome's address: the outcome of the answers, what holds for everybody without them, or a missing question. */
import { useEffect, type MouseEventHandler, type ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { useNavigate } from 'react-router'
import type { Guide } from '#guide/guide.ts'
import { Main } from '#ui/main.tsx'
import { Notice } from '#ui/notice.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import { GeneralOutcome } from './general-outcome.tsx'
import { ClearOrLeave } from './clear-or-leave.tsx'
import { JourneyLayout } from './journey-layout.tsx'
import { OutcomeReport } from './outcome-report.tsx'
import { StepBack } from './step-back.tsx'
import { useJourney } from './use-journey.ts'

interface OutcomePageProps {
  guide: Guide
  onSwitchLanguage: MouseEventHandler
  /** Whether the other language could not be fetched. */
  hasFailed: boolean
  /** What there is to say of the link that brought the answers. */
  notice: ReactNode
}

export function OutcomePage(props: OutcomePageProps) {
  const { guide, onSwitchLanguage, hasFailed, notice } = props
  const t = useWords('journey')
  const navigate = useNavigate()
  const controls = useJourney(guide)
  const { kind, journey, step, depth } = controls
  const isGeneral = kind === 'none'
  const isMissing = !isGeneral && 'question' in step
  const guidePath = addresses.standard(guide.language, guide.id, 'guide')
  useEffect(() => {
    if (isMissing) void navigate(guidePath, { replace: true, state: { journey, depth } })
  })
  if (isMissing) return null

  return (
    <JourneyLayout guide={guide} page="outcome" onSwitchLanguage={onSwitchLanguage}>
      <Main
        back={<StepBack guide={guide} depth={depth} />}
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
        <ClearOrLeave guide={guide} depth={depth} onClear={controls.clear} />
      </Main>
    </JourneyLayout>
  )
}
