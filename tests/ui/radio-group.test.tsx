// @vitest-environment jsdom
/** A question as it is asked, answered and found wanting, with the form library that the app uses. */
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { describe, expect, it, vi } from 'vitest'
import { PrimaryButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'

interface AgeFormProps {
  onAnswer?: (age: string | null) => void
  hint?: string
  points?: readonly { id: string; text: string }[]
}

function AgeForm({ onAnswer, hint, points }: AgeFormProps) {
  const { register, handleSubmit, formState } = useForm<{ age: string | null }>()
  return (
    <form onSubmit={(event) => void handleSubmit(({ age }) => onAnswer?.(age))(event)}>
      <RadioGroup
        id="age"
        legend="Hvor gammel er du?"
        headingLevel={1}
        hint={hint}
        points={points}
        error={formState.errors.age?.message}
        errorPrefix="Fejl:"
        options={[
          { value: '15-17', label: '15–17 år' },
          { value: '18-29', label: '18–29 år' },
        ]}
        registration={register('age', { required: 'Vælg, hvor gammel du er' })}
      />
      <PrimaryButton>Næste</PrimaryButton>
    </form>
  )
}

describe('RadioGroup', () => {
  it('is named by the question, which is also the heading of the page', () => {
    render(<AgeForm />)
    const group = screen.getByRole('radiogroup', { name: 'Hvor gammel er du?' })
    expect(group.querySelector('legend h1')?.textContent).toBe('Hvor gammel er du?')
    expect(group.hasAttribute('aria-describedby')).toBe(false)
  })

  it('asks with nothing chosen beforehand, one radio an option', () => {
    render(<AgeForm />)
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ name, value, checked }) => [name, value, checked])).toEqual([
      ['age', '15-17', false],
      ['age', '18-29', false],
    ])
  })

  it('hands the chosen option to the form when its words are pressed', async () => {
    const onAnswer = vi.fn()
    render(<AgeForm onAnswer={onAnswer} />)
    await userEvent.click(screen.getByText('18–29 år'))
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('18-29')
  })

  it('describes itself by its hint and, once nothing was chosen, by what to do', async () => {
    render(<AgeForm hint="Din alder afgør nummeret." />)
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }))
    const group = await screen.findByRole('radiogroup', {
      description: 'Din alder afgør nummeret. Fejl: Vælg, hvor gammel du er',
    })
    expect(group.getAttribute('aria-invalid')).toBe('true')
  })

  it('has its points as a list within the group, and says them before the hint', () => {
    const points = [
      { id: 'home', text: 'Du bor her.' },
      { id: 'age', text: 'Du er voksen.' },
    ]
    render(<AgeForm points={points} hint="Svar for i dag." />)
    const group = screen.getByRole('radiogroup', {
      description: 'Du bor her. Du er voksen. Svar for i dag.',
    })
    const items = within(within(group).getByRole('list')).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual(['Du bor her.', 'Du er voksen.'])
  })

  it('gives the first radio the id that an error links to, and focuses it', async () => {
    render(<AgeForm />)
    await userEvent.click(screen.getByRole('button', { name: 'Næste' }))
    const first = screen.getByRole('radio', { name: '15–17 år' })
    expect(first.id).toBe('age')
    expect(document.activeElement).toBe(first)
  })
})
