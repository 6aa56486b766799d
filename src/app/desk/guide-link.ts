/** The link that the front desk sends. */
import type { Voice } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'

/** Carries no answer: at most who the guide is about, in the fragment, which browsers do not send. */
export function guideLink(standard: string, language: Language, voice: Voice | 'open'): string {
  const path = href(addresses.standard(language, standard, 'guide'))
  return `${location.origin}${path}${voice === 'open' ? '' : `#for-${voice}`}`
}
