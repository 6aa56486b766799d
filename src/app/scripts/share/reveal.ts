/** Shows those ways of passing a link on that need a script, and completes its address. */
import { mailHref, smsHref } from '#app/addresses/message-addresses.ts'

/** `ways` is what `ShareWays` renders. */
export function reveal(ways: HTMLElement): void {
  const { message = '', subject = '' } = ways.dataset
  const field = ways.querySelector('input')
  if (!field) return
  ways.closest('[hidden]')?.removeAttribute('hidden')
  field.value = new URL(field.value, window.location.href).href
  const text = `${message} ${field.value}`
  for (const way of ways.querySelectorAll<HTMLElement>('[data-way]')) {
    way.hidden = way.dataset.way === 'sheet' && !('share' in navigator)
    if (way.dataset.way === 'sms') way.setAttribute('href', smsHref(text))
    if (way.dataset.way === 'mail') way.setAttribute('href', mailHref(subject, text))
  }
}
