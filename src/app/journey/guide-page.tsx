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
import { QuestionForm } from './question-form.tsx'
import { RatherCall } from './rather-call.tsx'
import { StepBack } from './step-back.tsx'
import type { JourneyControls } from './use-journey.ts'
import { voiceOf } from './voice-of.ts'

interface GuidePageProps extends Shown {
  controls: JourneyControls<Outcome>
  readHeld: (() => HeldInput) | undefined
  /** What there is to say of the link that brought the answers. */
  notice: ReactNode
}

export function GuidePage(props: GuidePageProps) {
  const { subject: guide, controls, onSwitchLanguage, hasFailed, readHeld, notice } = props
  const t = useWords('journey')
  const { journey, step, depth } = controls
  if (!('question' in step)) return null

  const question = guide.questions.find(({ id }) => id === step.question)
  if (!question) throw new Error(`The guide has no question ${step.question}`)
  // The points' clauses with the question's: marks within the list would be heard with every point.
  const cites = [...question.cites, ...(question.points ?? []).flatMap((point) => point.cites)]
  const isFirst = depth === 0 && step.asked.length === 0
  return (
    <JourneyLayout frame={guide} page="guide" onSwitchLanguage={onSwitchLanguage}>
      <Main back={<StepBack frame={guide} depth={depth} />}>
        {notice}
        <JourneyNotices controls={controls} hasFailed={hasFailed} />
        <QuestionForm
          key={`${question.id} ${depth} ${controls.clearings}`}
          frame={guide}
          question={question}
          voice={voiceOf(journey.answers)}
          answer={journey.answers[question.id]}
          readHeld={isFirst ? readHeld : undefined}
          onAnswer={controls.give}
        />
        <p className="small-text">
          {t('stays')} <Citations guide={guide} cites={cites} />
        </p>
        <RatherCall guide={guide} onClear={controls.clear} />
      </Main>
    </JourneyLayout>
  )
}
