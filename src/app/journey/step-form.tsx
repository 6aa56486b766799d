/** The question that a journey is at, as a form. */
import type { Guide, JourneyFrame } from '#guide/guide.ts'
import type { QuestionStep } from '#guide/journey.ts'
import type { HeldInput } from './held-input.ts'
import { QuestionForm } from './question-form.tsx'
import type { JourneyControls } from './use-journey.ts'
import { voiceOf } from './voice-of.ts'

interface StepFormProps {
  subject: JourneyFrame & Pick<Guide, 'questions'>
  controls: JourneyControls<unknown>
  step: QuestionStep
  /** What was done before the page was live; it counts for the first question alone. */
  readHeld: (() => HeldInput) | undefined
}

export function StepForm({ subject, controls, step, readHeld }: StepFormProps) {
  const { journey, depth, clearings, give } = controls
  const question = questionOf(subject, step)
  const isFirst = depth === 0 && step.asked.length === 0
  return (
    <QuestionForm
      key={`${question.id} ${depth} ${clearings}`}
      frame={subject}
      question={question}
      voice={voiceOf(journey.answers)}
      answer={journey.answers[question.id]}
      readHeld={isFirst ? readHeld : undefined}
      onAnswer={give}
    />
  )
}

export function questionOf(
  { questions }: Pick<Guide, 'questions'>,
  { question: id }: QuestionStep,
) {
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Error(`There is no question ${id}`)
  return question
}
