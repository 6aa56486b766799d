/** Checks of what says which municipality it is: its number, and whose pages its addresses lead to. */
import { mainLanguage } from '#guide/languages.ts'
import {
  codeOfAddress,
  codeOfName,
  inventedCode,
  municipalityNames,
  namesMunicipality,
} from '../municipalities.ts'
import { nearest } from '../nearest.ts'
import type { ContactRecord } from '../schema/contact.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { StandardFact } from '../standard.ts'
import { error, inMunicipality, warning } from './check.ts'
import type { PlaceInFile } from './fact-check.ts'
import type { DocumentFile, Finding, Place } from './finding.ts'
import { unknownCode } from './to-be-worded.ts'

export function checkMunicipalityCode({ name, code }: MunicipalityRecord): Finding[] {
  const called = name[mainLanguage]
  const expected = codeOfName(called)
  if (code === unknownCode || code === (expected ?? inventedCode)) return []
  const owner = municipalityNames.get(code)
  const whose =
    owner === undefined
      ? `No municipality has the code ${code}`
      : `The code ${code} is that of ${owner}`
  const place = inMunicipality('code')
  if (expected !== undefined)
    return [
      error('municipality-code', place, {
        message: `${whose}; expected ${expected}, that of ${called}.`,
        remedy: `Write code: '${expected}', or correct the name.`,
      }),
    ]
  const meant = nearest(called, municipalityNames.values())
  const guess = meant === undefined ? '' : ` Did you mean “${meant}”?`
  return [
    error('municipality-code', place, {
      message: `${whose}, and no municipality is called “${called}”; expected the name and the number of one.${guess}`,
      remedy: `Correct the name and the code; for an invented municipality write code: '${inventedCode}'.`,
    }),
  ]
}

/** `earlier` is the file of another municipality of the site that has the same number. */
export function codeTwice(code: string, earlier: string): Finding {
  return error('municipality-code-twice', inMunicipality('code'), {
    message: `${earlier} is that of ${municipalityNames.get(code) ?? code}, too; expected one folder for each municipality.`,
    remedy: `Put the standards of both into one folder, or correct the name and the code of one.`,
  })
}

/** Whether it is a real municipality with the number that it has. */
export function isOwnCode({ name, code }: MunicipalityRecord): boolean {
  return codeOfName(name[mainLanguage]) === code
}

/** An address, where it stands, and the texts beside it that may say whose it is. */
interface Address {
  readonly address: string
  readonly place: Place
  readonly said: readonly Multilingual[]
}

export function checkMunicipalityAddresses(municipality: MunicipalityRecord): Finding[] {
  const { website, contacts } = municipality
  return foreign(municipality, [
    ...(website === undefined
      ? []
      : [{ address: website, place: inMunicipality('website'), said: [] }]),
    ...contacts.flatMap((contact, index) =>
      addressesOf(contact, (...path) => inMunicipality('contacts', index, ...path)),
    ),
  ])
}

/** Of the links of the facts of one file. */
export function checkLinkAddresses(
  facts: readonly Pick<StandardFact, 'link'>[],
  at: PlaceInFile,
  municipality: MunicipalityRecord,
): Finding[] {
  return foreign(
    municipality,
    facts.flatMap(({ link }, index) =>
      link
        ? [
            {
              address: link.address,
              place: at('facts', index, 'link', 'address'),
              said: [link.label],
            },
          ]
        : [],
    ),
  )
}

export function checkDocumentAddress(
  file: DocumentFile,
  { title, address }: SourceRecord,
  municipality: MunicipalityRecord,
): Finding[] {
  if (address === undefined) return []
  return foreign(municipality, [{ address, place: { file, path: ['address'] }, said: [title] }])
}

function addressesOf(
  { name, organisation, website, email, apply = [], source }: ContactRecord,
  at: PlaceInFile,
): Address[] {
  const said = organisation ? [name, organisation] : [name]
  const written: readonly (readonly [string | undefined, Place])[] = [
    [website, at('website')],
    [email, at('email')],
    ...apply.map((way, index) => [way.address, at('apply', index, 'address')] as const),
    ['address' in source ? source.address : undefined, at('source', 'address')],
  ]
  return written.flatMap(([address, place]) =>
    address === undefined ? [] : [{ address, place, said }],
  )
}

function foreign({ name, code }: MunicipalityRecord, addresses: readonly Address[]): Finding[] {
  const own = codeOfName(name[mainLanguage]) ?? code
  return addresses.flatMap(({ address, place, said }) => {
    const other = codeOfAddress(address)
    if (other === undefined || other === own) return []
    if (said.some((text) => namesMunicipality(text[mainLanguage], other))) return []
    return warning('address-of-another', place, {
      message: `${address} is an address of ${municipalityNames.get(other) ?? other}; expected one of ${name[mainLanguage]}, or a name that says whose it is.`,
      remedy: `Correct the address, or name the other municipality in the words beside it.`,
    })
  })
}
