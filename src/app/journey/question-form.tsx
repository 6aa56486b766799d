/** One question as a form. */
import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useWords } from '#i18n/use-words.ts'
import type { JourneyFrame, Question, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { questionForm } from '#app/parts/question-form-id.ts'
import { ButtonGroup, PrimaryButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { pressMarker, type HeldInput } from './held-input.ts'
import { usePageTitle } from './use-page-title.ts'
import { useStandingChoice } from './use-standing-choice.ts'

interface QuestionFormProps {
  frame: JourneyFrame
  question: Question
  voice: Voice
  /** The option chosen earlier. */
  answer: string | undefined
  /** What was done here before the page was live; absent where it was already. */
  readHeld: (() => HeldInput) | undefined
  onAnswer: (option: string) => void
}

export function QuestionForm(props: QuestionFormProps) {
  const { frame, question, voice, answer, readHeld, onAnswer } = props
  const t = useWords('journey')
  // Not read before React takes the form over: somebody may pick a radio while the script waits its turn.
  const [held] = useState(() => readHeld?.())
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Record<string, string>>({
    defaultValues: { [question.id]: held?.choice ?? answer ?? '' },
    shouldFocusError: false,
  })
  const ask = say(question.ask, voice)
  const error = errors[question.id]?.message
  usePageTitle(error === undefined ? ask : t('errorTitle', { title: ask }), frame)

  useStandingChoice(form)

  const isHeld = held?.pressed === true
  useEffect(() => {
    // Safari before 16 cannot be asked to submit a form.
    if (isHeld)
      form.current?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  }, [isHeld])
  useEffect(() => {
    if (error !== undefined) summary.current?.focus()
    // Each further try moves focus again.
  }, [error, submitCount])

  return (
    <>
      {error !== undefined && (
        <ErrorSummary
          ref={summary}
          heading={t('errorHeading')}
          errors={[{ fieldId: question.id, message: error }]}
        />
      )}
      {/* method="dialog" sends nothing anywhere, even where no script has taken the form over. */}
      <form
        ref={form}
        id={questionForm}
        method="dialog"
        // What the last person picked but did not send is not to be filled in for the next.
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          void handleSubmit((values) => {
            const option = values[question.id]
            if (option !== undefined) onAnswer(option)
          })(event)
        }}
      >
        <RadioGroup
          id={question.id}
          legend={ask}
          headingLevel={1}
          points={question.points?.map(({ id, text }) => ({ id, text: say(text, voice) }))}
          hint={question.hint && say(question.hint, voice)}
          error={error}
          errorPrefix={t('errorPrefix')}
          options={question.options.map(({ id, label }) => ({
            value: id,
            label: say(label, voice),
          }))}
          registration={register(question.id, { required: say(question.choose, voice) })}
        />
        <input hidden {...{ [pressMarker]: true }} />
        <ButtonGroup>
          <PrimaryButton>{t('next')}</PrimaryButton>
        </ButtonGroup>
      </form>
    </>
  )
}
