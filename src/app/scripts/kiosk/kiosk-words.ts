/** The words of a shared device in the language that the page has by now. */
import { kiosk as da } from '#i18n/da/kiosk.ts'
import { kiosk as en } from '#i18n/en/kiosk.ts'

export function kioskWords(): Readonly<Record<keyof typeof da, string>> {
  return document.documentElement.lang === 'en' ? en : da
}
