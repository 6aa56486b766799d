/** Whether a page may say “ring”: only where there is a number. Pure. */
import type { ContactUse } from '#guide/guide.ts'

export function wayOfContact(uses: readonly Pick<ContactUse, 'contact'>[]): 'call' | 'write' {
  return uses.some(({ contact }) => contact.phones.length > 0) ? 'call' : 'write'
}
