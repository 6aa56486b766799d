// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useRef } from 'react'
import { expect, test } from 'vitest'
import { useStandingChoice } from '#app/journey/use-standing-choice.ts'

function Form() {
  const form = useRef<HTMLFormElement>(null)
  useStandingChoice(form)
  return (
    <form ref={form} aria-label="question">
      {['self', 'relative'].map((value) => (
        <input key={value} type="radio" name="voice" value={value} aria-label={value} />
      ))}
    </form>
  )
}

// Safari sets each field to its default after `pageshow`, as a reset of the form does.
test('a choice stands when Safari puts the page back, and so does a later one', async () => {
  render(<Form />)
  for (const value of ['relative', 'self']) {
    await userEvent.click(screen.getByRole('radio', { name: value }))
    dispatchEvent(new Event('pagehide'))
    screen.getByRole<HTMLFormElement>('form').reset()
    expect(screen.getByRole('radio', { name: value })).toBeChecked()
  }
})
