// @vitest-environment jsdom
/** A question's form that was prerendered, from the moment the script takes it over. */
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { watchHeldInput } from '#app/journey/held-input.ts'
import { QuestionForm } from '#app/journey/question-form.tsx'
import { WordsContext } from '#i18n/use-words.ts'
import { words } from '#prerender/html/words.ts'
import { toGuide } from '#standard/localize.ts'
import { standardWith } from '../../support/standard-records.ts'

test('a radio picked when React knows of the form, but has not taken it over, counts', async () => {
  const guide = toGuide(standardWith(), 'en')
  const [question] = guide.questions
  if (!question) throw new Error('The guide has no question.')
  const props = {
    frame: guide,
    question,
    voice: 'self',
    answer: undefined,
    onAnswer: vi.fn(),
  } as const
  const page = (readHeld?: ReturnType<typeof watchHeldInput>) => (
    <StrictMode>
      <WordsContext value={words.en}>
        <MemoryRouter>
          <QuestionForm {...props} readHeld={readHeld} />
        </MemoryRouter>
      </WordsContext>
    </StrictMode>
  )
  const container = document.body
  container.innerHTML = renderToString(page())
  const [form] = document.forms
  if (!form) throw new Error('There is no form.')
  const readHeld = watchHeldInput(form)
  const [radio] = screen.getAllByRole('radio')
  act(() => {
    hydrateRoot(container, page(readHeld))
    radio?.click()
  })
  expect(radio).toBeChecked()
  await userEvent.click(screen.getByRole('button'))
  expect(props.onAnswer).toHaveBeenCalledWith(question.options[0]?.id)
})
