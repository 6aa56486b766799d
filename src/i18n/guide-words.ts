/** The words that the build writes into guides, as plain texts; phones get what is made of them. */
import type { InEach } from '#guide/in-each.ts'
import { guide as da } from './da/guide.ts'
import { guide as en } from './en/guide.ts'
import type { Words } from './words.ts'

export const guideWords: InEach<Words<typeof da>> = {
  da,
  en,
}
