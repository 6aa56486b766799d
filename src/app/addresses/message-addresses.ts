/** Addresses that open a message on the phone, ready to be sent to whoever the sender picks. Pure. */

/** `?&` is what both iOS and Android take for “no receiver yet”. */
export function smsHref(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`
}

export function mailHref(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}
