/** “Er du her stadig?”: a dialog over the page, without React, since pages of links have none. */
import { wordsOfPage } from './words-of-page.ts'

interface IdleNoticeOptions {
  readonly onStay: () => void
  readonly onClear: () => void
}

export class IdleNotice {
  readonly #onStay: () => void
  readonly #onClear: () => void
  #dialog: HTMLDialogElement | undefined
  #text: HTMLElement | undefined

  constructor({ onStay, onClear }: IdleNoticeOptions) {
    this.#onStay = onStay
    this.#onClear = onClear
  }

  get isOpen(): boolean {
    return this.#dialog?.isConnected === true
  }

  /** Shows the notice, or brings the number in it up to date. */
  show(seconds: number) {
    if (!this.isOpen) this.#open()
    if (this.#text)
      this.#text.textContent = wordsOfPage().text.replace('{{count}}', String(seconds))
  }

  #open() {
    const { heading, stay, clear } = wordsOfPage()
    const dialog = element('dialog', 'dialog')
    const title = element('h2', '', heading)
    title.id = 'idle-heading'
    // Read out when the dialog opens, and not again each second.
    const text = element('p', '')
    text.id = 'idle-text'
    dialog.setAttribute('role', 'alertdialog')
    dialog.setAttribute('aria-labelledby', title.id)
    dialog.setAttribute('aria-describedby', text.id)
    const stayButton = element('button', 'button button-primary', stay)
    stayButton.addEventListener('click', () => {
      // Not left to the `close` event, which may come later.
      this.#onStay()
      dialog.remove()
    })
    const clearButton = element('button', 'button button-secondary', clear)
    clearButton.addEventListener('click', this.#onClear)
    const buttons = element('div', 'button-group')
    buttons.append(stayButton, clearButton)
    dialog.append(title, text, buttons)
    // Escape closes it: somebody is there.
    dialog.addEventListener('close', () => {
      dialog.remove()
      this.#onStay()
    })
    document.body.append(dialog)
    this.#dialog = dialog
    this.#text = text
    if ('showModal' in dialog) dialog.showModal()
    // Safari before 15.4 has no `<dialog>`; the style sheet puts the box over the page.
    else stayButton.focus()
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
