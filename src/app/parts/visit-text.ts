/** An address to visit in one line. Pure. */
import type { Contact } from '#guide/guide.ts'

export function visitText({ street, postcode, town }: NonNullable<Contact['visit']>): string {
  return `${street}, ${postcode} ${town}`
}
