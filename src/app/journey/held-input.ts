/** What somebody chose and pressed on a question's page before its script had arrived, read from the DOM. */

/** Marks a hidden field of the form; see `wasPressed`. */
export const pressMarker = 'data-press-marker'

export interface HeldInput {
  /** The value of the radio picked. */
  readonly choice?: string
  /** Whether “Næste” was pressed. */
  readonly pressed: boolean
}

/**
 * Watches from the moment it is called; what came before is read from the state that the browser keeps of a form. The
 * first call of what is returned ends the watch, further ones give the same.
 */
export function watchHeldInput(form: HTMLFormElement): () => HeldInput {
  let pressed = false
  let held: HeldInput | undefined
  const hold = (event: Event) => {
    event.preventDefault()
    pressed = true
  }
  form.addEventListener('submit', hold)
  const read = () => {
    form.removeEventListener('submit', hold)
    const choice = form.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value
    return { pressed: pressed || wasPressed(form), ...(choice !== undefined && { choice }) }
  }
  return () => (held ??= read())
}

/**
 * A browser marks every field of a form as touched when somebody tries to submit it. Nobody can touch the hidden field
 * otherwise, so its mark says that the button was pressed. Browsers without `:user-valid` throw, and lose the press.
 */
function wasPressed(form: HTMLFormElement): boolean {
  try {
    return form.querySelector(`[${pressMarker}]:user-valid`) !== null
  } catch {
    return false
  }
}
