/** Checks of contacts that cannot be told apart: one name or one number twice. And of those that nobody is shown. */
import { languages } from '#guide/languages.ts'
import type { ContactRecord } from '../schema/contact.ts'
import { error, warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import { sameTwice, wordingKey } from './same-twice.ts'

export function checkContactsTwice(
  file: Place['file'],
  contacts: readonly ContactRecord[],
): Finding[] {
  const named = sameTwice(contacts, ({ name, organisation, visit }) =>
    [name, ...(organisation ? [organisation] : [])]
      .map(wordingKey)
      .concat(visit ? [visit.street, visit.town] : [])
      .join('\n'),
  )
  return [
    ...named.map(({ entry, index, first }) =>
      warning(
        'contact-twice',
        { file, path: ['contacts', index, 'name'] },
        {
          message: `The contacts “${contacts[first]?.id ?? ''}” and “${entry.id}” have the same name; expected names that tell them apart.`,
          remedy: `Make one contact of the two, or say in the name what tells them apart.`,
        },
      ),
    ),
    ...contacts.flatMap((contact, index) =>
      phonesTwice(contact, { file, path: ['contacts', index] }),
    ),
    ...numberShared(file, contacts),
  ]
}

function phonesTwice({ id, phones }: ContactRecord, { file, path }: Place): Finding[] {
  return sameTwice(phones, ({ number }) => number).map(({ entry, index }) =>
    error(
      'phone-twice',
      { file, path: [...path, 'phones', index, 'number'] },
      {
        message: `Contact “${id}” has the number ${entry.number} twice; expected each number once.`,
        remedy: `Remove one of the two, or correct it at its source.`,
      },
    ),
  )
}

/** Offices may share a number, but a contact is easily copied without changing it; a label says that it is meant. */
function numberShared(file: Place['file'], contacts: readonly ContactRecord[]): Finding[] {
  const numbers = contacts.flatMap(({ id, phones }, contact) =>
    phones.map(({ number, label }, phone) => ({
      id,
      number,
      label,
      path: [contact, 'phones', phone],
    })),
  )
  return sameTwice(numbers, ({ number, label }) => (label ? undefined : number)).flatMap(
    ({ entry, first }) => {
      const earlier = numbers[first]
      if (!earlier || earlier.id === entry.id) return []
      return warning(
        'phone-twice',
        { file, path: ['contacts', ...entry.path, 'number'] },
        {
          message: `The contacts “${earlier.id}” and “${entry.id}” have the number ${entry.number}; expected a number each, or a label that says what the shared one is.`,
          remedy: `Look both up. Where they share it, give it a label in both, such as { ${languages.map((language) => `${language}: …`).join(', ')} } for the main number.`,
        },
      )
    },
  )
}

/** `used` are the ids of the contacts that the municipality's standards name. */
export function checkContactsUsed(
  contacts: readonly ContactRecord[],
  used: ReadonlySet<string>,
): Finding[] {
  return contacts.flatMap(({ id }, index) => {
    if (used.has(id)) return []
    return warning(
      'contact-unused',
      { file: 'municipality.yaml', path: ['contacts', index] },
      {
        message: `No standard names contact “${id}”, so nobody is shown it; expected one that does.`,
        remedy: `Name it among the contacts of a standard, or remove it.`,
      },
    )
  })
}
