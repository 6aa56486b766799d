/** A dialog over the page, in browsers too that do not know such: Safari before 15.4, Firefox before 98. */

/** Escape closes it, and where the device has one, its way back. Focus goes into it and, once it is hidden, back. */
export function showOver(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) {
    dialog.showModal()
    return
  }
  showByHand(dialog)
}

export function hide(dialog: HTMLDialogElement): void {
  if ('close' in dialog) dialog.close()
  else sayClosed(dialog)
}

function showByHand(dialog: HTMLElement): void {
  const before = document.activeElement
  dialog.setAttribute('role', 'dialog')
  dialog.setAttribute('aria-modal', 'true')
  dialog.setAttribute('open', '')
  const button = dialog.querySelector('button')
  button?.focus()
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') sayClosed(dialog)
    // Its one button is all there is to go to.
    else if (event.key === 'Tab') event.preventDefault()
  })
  dialog.addEventListener('close', () => {
    dialog.removeAttribute('open')
    if (before instanceof HTMLElement) before.focus()
  })
}

function sayClosed(dialog: HTMLElement): void {
  dialog.dispatchEvent(new Event('close'))
}
