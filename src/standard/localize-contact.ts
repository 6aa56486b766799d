/** A contact and its use by a standard, in one language. */
import type { Contact, ContactUse, Language } from '#guide/guide.ts'
import { localizeOutsideSource } from './localize-outside-source.ts'
import { inLanguage } from './localize-wording.ts'
import type { ContactRecord } from './schema/municipality.ts'
import type { StandardContactUse } from './standard.ts'

export function localizeContactUse(use: StandardContactUse, language: Language): ContactUse {
  return {
    contact: localizeContact(use.contact, language),
    whoShouldCall: use.whoShouldCall[language],
    ...(use.when && { when: use.when }),
    ...(use.note && { note: inLanguage(use.note, language) }),
    cites: use.cites,
  }
}

function localizeContact(contact: ContactRecord, language: Language): Contact {
  return {
    id: contact.id,
    name: contact.name[language],
    phones: contact.phones.map(({ number, label }) => ({
      number,
      ...(label && { label: label[language] }),
    })),
    ...(contact.website && { website: contact.website }),
    // Nothing for what a standard of the municipality states itself.
    ...('text' in contact.source && {
      outsideSource: localizeOutsideSource(contact.source, language),
    }),
  }
}
