/** The words of a shared device: all languages at once, as a journey changes the language of the page it is on. */
import type { InEach } from '#guide/in-each.ts'
import { kiosk as da } from './da/kiosk.ts'
import { kiosk as en } from './en/kiosk.ts'
import type { Words } from './words.ts'

export const kioskWords: InEach<Words<typeof da>> = {
  da,
  en,
}
