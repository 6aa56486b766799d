/** The questions' page: one question at a time, at one address. */
import { useEffect, type MouseEventHandler, type ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { useNavigate } from 'react-router'
import type { Guide } from '#guide/guide.ts'
import { Main } from '#ui/main.tsx'
import { Citations } from '#app/parts/citations.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import type { HeldInput } from './held-input.ts'
import { JourneyLayout } from './journey-layout.tsx'
import { JourneyNotices } from './journey-notices.tsx'
import { QuestionForm } from './question-form.tsx'
import { RatherCall } from './rather-call.tsx'
import { StepBack } from './step-back.tsx'
import { useJourney } from './use-journey.ts'
import { voiceOf } from './voice-of.ts'

interface GuidePageProps {
  guide: Guide
  onSwitchLanguage: MouseEventHandler
  /** Whether the other language could not be fetched. */
  hasFailed: boolean
  held?: HeldInput | undefined
  /** What there is to say of the link that brought the answers. */
  notice: ReactNode
}

export function GuidePage(props: GuidePageProps) {
  const { guide, onSwitchLanguage, hasFailed, held, notice } = props
  const t = useWords('journey')
  const navigate = useNavigate()
  const controls = useJourney(guide)
  const { journey, step, depth } = controls
  const hasArrived = 'outcome' in step
  const outcomePath = addresses.standard(guide.language, guide.id, 'outcome')
  useEffect(() => {
    if (hasArrived) void navigate(outcomePath, { replace: true, state: { journey, depth } })
  })
  if (hasArrived) return null

  const question = guide.questions.find(({ id }) => id === step.question)
  if (!question) throw new Error(`The guide has no question ${step.question}`)
  const isFirst = depth === 0 && step.asked.length === 0
  return (
    <JourneyLayout guide={guide} page="guide" onSwitchLanguage={onSwitchLanguage}>
      <Main back={<StepBack guide={guide} depth={depth} />}>
        {notice}
        <JourneyNotices controls={controls} hasFailed={hasFailed} />
        <QuestionForm
          key={`${question.id} ${depth} ${controls.isCleared}`}
          guide={guide}
          question={question}
          voice={voiceOf(journey.answers)}
          answer={journey.answers[question.id]}
          held={isFirst ? held : undefined}
          onAnswer={controls.give}
        />
        <p className="small-text">
          {t('stays')} <Citations guide={guide} cites={question.cites} />
        </p>
        <RatherCall guide={guide} depth={depth} onClear={controls.clear} />
      </Main>
    </JourneyLayout>
  )
}
