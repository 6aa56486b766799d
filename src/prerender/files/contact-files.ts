/** The files that add a standard's contacts to a phone's address book. */
import { addresses } from '#app/addresses/page-addresses.ts'
import { contactFile } from './contact-file.ts'
import type { PlainFile } from '#prerender/pages/page.ts'
import type { PublishedStandard } from '#publication/publication.ts'

/** The contacts that a standard names, for a phone's address book; other standards may name the same. */
export function contactFilesOf({ handbooks }: PublishedStandard): readonly PlainFile[] {
  return Object.values(handbooks).flatMap(({ guide }) =>
    guide.contacts.map(({ contact }) => ({
      address: addresses.contact(guide.language, guide.id, contact.id),
      content: contactFile(contact, guide.municipality.name),
    })),
  )
}
