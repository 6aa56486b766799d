/** The front desk's words: all languages at once, as its messages are written in the receiver's. */
import type { InEach } from '#guide/in-each.ts'
import { desk as da } from './da/desk.ts'
import { desk as en } from './en/desk.ts'
import type { Words } from './words.ts'

export const deskWords: InEach<Words<typeof da>> = {
  da,
  en,
}
