/** The link that the front desk sends. */
import type { Voice } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'

/** Says at most whom the guide is about, in the part of an address that browsers send to nobody. Never an answer. */
export function guideLink(standard: string, language: Language, voice: Voice | 'open'): string {
  const path = href(addresses.standard(language, standard, 'guide'))
  return `${location.origin}${path}${voice === 'open' ? '' : `#for-${voice}`}`
}
