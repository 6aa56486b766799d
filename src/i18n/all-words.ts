/** All words of all languages, for the build and the tests; no phone downloads this. */
import type { InEach } from '#guide/in-each.ts'
import { all as da } from './da/all.ts'
import { all as en } from './en/all.ts'
import type { Words } from './words.ts'

export const allWords: InEach<Words<typeof da>> = {
  da,
  en,
}
