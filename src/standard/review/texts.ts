/** Every text of a standard with the place it stands, for the rules that judge words. Pure. */
import type { FactKind, Language } from '#guide/guide.ts'
import type { Bilingual, BilingualWording } from '../schema/primitives.ts'
import type { Standard, StandardOption } from '../standard.ts'
import type { Place } from './finding.ts'

/** What a text is for: rules differ in which texts they judge. */
export type TextRole =
  | 'summary'
  | 'question'
  | 'option'
  | 'criterion'
  | 'contact'
  | 'fact'
  | 'explanation'
  | 'clause'
  | 'document'
  | 'municipality'
  | 'site'

/** One wording, with its place; `kind` only on facts. */
export interface PlacedWording {
  readonly role: TextRole
  readonly kind?: FactKind
  readonly place: Place
  readonly wording: BilingualWording
}

/** One text in both languages: a wording that differs by voice gives two. */
export interface PlacedText extends Omit<PlacedWording, 'wording'> {
  readonly text: Bilingual
}

/** Where one language of a text stands. Made for a finding only, as most texts have none. */
export function placeIn(language: Language, { place }: PlacedText): Place {
  return { ...place, path: [...place.path, language] }
}

export function textsOf(standard: Standard): readonly PlacedText[] {
  return wordingsOf(standard).flatMap(({ wording, ...rest }): PlacedText[] => {
    if ('da' in wording) return [{ ...rest, text: wording }]
    const { file, path } = rest.place
    return [
      { ...rest, place: { file, path: [...path, 'self'] }, text: wording.self },
      { ...rest, place: { file, path: [...path, 'relative'] }, text: wording.relative },
    ]
  })
}

export function wordingsOf(standard: Standard): readonly PlacedWording[] {
  return [
    ...standardWordings(standard),
    ...sourceWordings(standard),
    ...municipalityWordings(standard),
    ...siteWordings(standard),
  ]
}

function standardWordings(standard: Standard): PlacedWording[] {
  const at = placedIn('standard.yaml')
  return [
    at('summary', ['title'], standard.title),
    at('summary', ['summary'], standard.summary),
    at('explanation', ['retired', 'text'], standard.retired?.text),
    ...standard.questions.slice(1).flatMap((question, index) => {
      const path = ['questions', index + 1]
      return [
        at('question', [...path, 'ask'], question.ask),
        at('question', [...path, 'hint'], question.hint),
        at('question', [...path, 'choose'], question.choose),
        ...question.options.flatMap((option, place) => [
          at(
            'option',
            [...path, 'options', place, 'label'],
            isShared(option, standard) ? undefined : option.label,
          ),
          at('explanation', [...path, 'options', place, 'kept-because'], option.keptBecause),
        ]),
      ]
    }),
    ...standard.criteria.flatMap((criterion, index) => [
      at('criterion', ['criteria', index, 'requirement'], criterion.requirement),
      at('criterion', ['criteria', index, 'met'], criterion.met),
      at('criterion', ['criteria', index, 'not-met'], criterion.notMet),
      at('criterion', ['criteria', index, 'unknown'], criterion.unknown),
      at('criterion', ['criteria', index, 'ask-by-phone'], criterion.askByPhone),
    ]),
    ...standard.contacts.flatMap((use, index) => [
      at('contact', ['contacts', index, 'who-should-call'], use.whoShouldCall),
      at('contact', ['contacts', index, 'note'], use.note),
    ]),
    ...standard.facts.flatMap((fact, index) =>
      at('fact', ['facts', index, 'text'], fact.text).map((text) => ({ ...text, kind: fact.kind })),
    ),
    ...standard.interpretations.flatMap((interpretation, index) => [
      at('explanation', ['interpretations', index, 'doubt'], interpretation.doubt),
      at('explanation', ['interpretations', index, 'reading'], interpretation.reading),
      at('explanation', ['interpretations', index, 'because'], interpretation.because),
    ]),
  ].flat()
}

function sourceWordings({ source }: Standard): PlacedWording[] {
  const at = placedIn('source.yaml')
  return [
    at('document', ['title'], source.title),
    at('document', ['approved', 'by'], source.approved?.by),
    at('document', ['note'], source.note),
    ...source.law.flatMap((law, index) => [
      at('document', ['law', index, 'act'], law.act),
      at('document', ['law', index, 'review', 'because'], law.review?.because),
    ]),
    ...source.clauses.flatMap((clause, index) => [
      at('document', ['clauses', index, 'section'], clause.section),
      at('clause', ['clauses', index, 'says'], clause.says),
      at('document', ['clauses', index, 'unused-because'], clause['unused-because']),
    ]),
  ].flat()
}

function municipalityWordings({ municipality }: Standard): PlacedWording[] {
  const at = placedIn('municipality.yaml')
  return [
    at('municipality', ['name'], municipality.name),
    ...municipality.contacts.flatMap((contact, index) => [
      at('municipality', ['contacts', index, 'name'], contact.name),
      ...contact.phones.flatMap((phone, place) =>
        at('municipality', ['contacts', index, 'phones', place, 'label'], phone.label),
      ),
      at(
        'municipality',
        ['contacts', index, 'source', 'text'],
        'text' in contact.source ? contact.source.text : undefined,
      ),
    ]),
  ].flat()
}

function siteWordings({ site }: Standard): PlacedWording[] {
  const at = placedIn('site.yaml')
  return [
    at('site', ['name'], site.name),
    ...site.emergency.flatMap((contact, index) => [
      at('site', ['emergency', index, 'name'], contact.name),
      at('site', ['emergency', index, 'when'], contact.when),
      at('site', ['emergency', index, 'source', 'text'], contact.source?.text),
    ]),
    at('site', ['voice', 'ask'], site.voice.ask),
    at('site', ['voice', 'choose'], site.voice.choose),
    at('site', ['voice', 'self'], site.voice.self),
    at('site', ['voice', 'relative'], site.voice.relative),
    ...site.options.flatMap((option, index) =>
      at('site', ['options', index, 'label'], option.label),
    ),
  ].flat()
}

/** A list of one, or of none where the wording is absent. */
function placedIn(file: Place['file']) {
  return (
    role: TextRole,
    path: Place['path'],
    wording: BilingualWording | undefined,
  ): PlacedWording[] => (wording ? [{ role, place: { file, path }, wording }] : [])
}

/** Written as a bare id in the question; its label stands in site.yaml. */
function isShared(option: StandardOption, { site }: Standard): boolean {
  const label = JSON.stringify(option.label)
  return site.options.some(
    (shared) => shared.id === option.id && JSON.stringify(shared.label) === label,
  )
}
