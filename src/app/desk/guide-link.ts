/** The link that the front desk sends, to a guide or a finder, and the address that it says. */
import type { Voice } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { inLetters, shortAddresses } from '#app/addresses/short-addresses.ts'

/**
 * Carries no answer: at most who the guide is about, in the fragment, which browsers do not send. `id` is that of a standard
 * or, for its finder, of a municipality.
 */
export function guideLink(id: string, language: Language, voice: Voice | 'open'): string {
  const path = href(addresses.journey(language, id, 'guide'))
  return `${location.origin}${path}${voice === 'open' ? '' : `#for-${voice}`}`
}

/** The short address of a standard in letters, to be said over the phone; undefined where it has none. */
export function shortAddress(standard: {
  readonly id: string
  readonly short?: string
}): string | undefined {
  const short = shortAddresses.standard(standard)
  return short === undefined ? undefined : inLetters(location.origin + href(short))
}
