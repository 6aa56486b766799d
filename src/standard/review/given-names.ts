/** What people and documents have named themselves: spelled right as it stands, whatever a dictionary says. Pure. */
import { type Language, languages, mainLanguage } from '#guide/languages.ts'
import { documentFile } from '../files.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { DocumentFile } from './finding.ts'
import { type PlacedText, textsOf, wordingsIn } from './texts.ts'

/** Of the site, with the words that editors have added for all texts. */
export function namesOfSite(site: SiteRecord): readonly string[] {
  const { name, publisher, emergency, contacts } = site
  return [
    ...site['known-words'],
    ...[name, publisher.name].flatMap(inAll),
    ...namesOf(emergency),
    ...namesOf(contacts),
  ]
}

export function namesOfMunicipality({
  name,
  acute,
  contacts,
}: MunicipalityRecord): readonly string[] {
  return [...inAll(name), ...namesOf(acute), ...namesOf(contacts)]
}

export function namesOfDocument(file: DocumentFile, source: SourceRecord): readonly string[] {
  return textsOf(wordingsIn(documentFile(file, source)))
    .filter((placed) => isGiven(placed, mainLanguage))
    .map(({ text }) => text[mainLanguage])
}

/** Whether a document has the text so: its title, headings and laws, and who approved it. The translation is ours. */
export function isGiven({ role, place }: PlacedText, language: Language): boolean {
  return (
    role === 'document' &&
    language === mainLanguage &&
    ['title', 'section', 'act', 'by'].some((key) => place.path.at(-1) === key)
  )
}

interface Named {
  readonly name: Multilingual
  readonly organisation?: Multilingual
  readonly visit?: { readonly street: string; readonly town: string }
}

function namesOf(places: readonly Named[]): readonly string[] {
  return places.flatMap(({ name, organisation, visit }) => [
    ...inAll(name),
    ...(organisation ? inAll(organisation) : []),
    ...(visit ? [visit.street, visit.town] : []),
  ])
}

function inAll(text: Multilingual): readonly string[] {
  return languages.map((language) => text[language])
}
