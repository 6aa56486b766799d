/** What must hold before a standard can be assembled: ids are given once, and every id that is named exists. Pure. */
import type { Finding } from './finding.ts'
import { checkIds } from './id-references.ts'
import { checkCitations } from './clause-references.ts'
import { checkNamedAnswers } from './condition-references.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'
import { suggest } from './suggest.ts'

/** The faults that keep a standard from being assembled, all of them errors in its own two files. */
export function checkReferences(records: StandardRecords): readonly Finding[] {
  return [
    ...checkIds(records),
    ...checkSharedOptions(records),
    ...checkContacts(records),
    ...checkNamedAnswers(records),
    ...checkCitations(records),
  ]
}

function checkSharedOptions({ standard, site }: StandardRecords): Finding[] {
  const shared = site.options.map((option) => option.id)
  const [, ...questions] = standard.questions
  return questions.flatMap((question, index) =>
    question.options.flatMap((option, place) => {
      if (typeof option !== 'string' || shared.includes(option)) return []
      return error('unknown-option', inStandard('questions', index + 1, 'options', place), {
        message: `Question “${question.id}” offers “${option}” without a label; expected an option that site.yaml shares.${suggest(option, shared)}`,
        remedy: `Write the option out as { id: ${option}, label: … }, or add it to the options in site.yaml.`,
      })
    }),
  )
}

function checkContacts({ standard, municipality, site }: StandardRecords): Finding[] {
  const known = [...municipality.contacts, ...site.contacts].map((contact) => contact.id)
  return standard.contacts.flatMap(({ contact }, index) => {
    if (known.includes(contact)) return []
    return error('unknown-contact', inStandard('contacts', index, 'contact'), {
      message: `No contact is called “${contact}”; expected one of municipality.yaml or site.yaml.${suggest(contact, known)}`,
      remedy: `Correct the id, or add the contact to municipality.yaml.`,
    })
  })
}
