// @vitest-environment jsdom
/** What was done to a question's form before its script had arrived is not lost. */
import { expect, test } from 'vitest'
import { watchHeldInput } from '#app/journey/held-input.ts'

function questionForm(): HTMLFormElement {
  document.body.innerHTML = `
    <form method="dialog">
      <input type="radio" name="age" value="18-29"><input type="radio" name="age" value="30-plus">
      <button>Næste</button>
    </form>`
  const [form] = document.forms
  if (!form) throw new Error('There is no form.')
  return form
}

test('without a choice or a press, nothing is held', () => {
  expect(watchHeldInput(questionForm())()).toEqual({ pressed: false })
})

test('the radio picked is held', () => {
  const form = questionForm()
  form.querySelector<HTMLInputElement>('[value="30-plus"]')?.click()
  expect(watchHeldInput(form)()).toEqual({ pressed: false, choice: '30-plus' })
})

test('a press while the guide is fetched is held, and sends nothing', () => {
  const form = questionForm()
  const read = watchHeldInput(form)
  const submit = new Event('submit', { cancelable: true })
  form.dispatchEvent(submit)
  expect(submit.defaultPrevented).toBe(true)
  expect(read()).toEqual({ pressed: true })
})

test('once read, the form is left to whoever takes over', () => {
  const form = questionForm()
  watchHeldInput(form)()
  const submit = new Event('submit', { cancelable: true })
  form.dispatchEvent(submit)
  expect(submit.defaultPrevented).toBe(false)
})
