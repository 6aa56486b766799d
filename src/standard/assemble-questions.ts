/** Question records → questions with every option written out. */
import type { StandardRecords } from './review/records.ts'
import type { MunicipalityRecord } from './schema/municipality.ts'
import type { SiteRecord } from './schema/site.ts'
import type { StandardRecord } from './schema/standard.ts'
import type { StandardOption, StandardQuestion } from './standard.ts'

/** The first question of every standard; it stands in no document, so it cites nothing. */
export function voiceQuestion({ voice }: SiteRecord): StandardQuestion {
  return {
    id: 'voice',
    ask: voice.ask,
    choose: voice.choose,
    options: [
      { id: 'self', label: voice.self },
      { id: 'relative', label: voice.relative },
    ],
    cites: [],
  }
}

/** Throws where the municipality does not share the question, or the site an option that is a bare id. */
export function writtenOut(
  question: StandardRecord['questions'][1],
  { municipality, site }: Pick<StandardRecords, 'municipality' | 'site'>,
): StandardQuestion {
  if (!('shared' in question)) return { ...question, options: optionsOf(question, site) }
  const { shared: id, points: cited, ...use } = question
  const shared = municipality.questions.find((known) => known.id === id)
  if (!shared) throw new Error(`The municipality shares no question “${id}”`)
  const { points, ...words } = shared
  const citedPoints = points?.map((point) => ({
    ...point,
    cites: cited?.find((use) => use.id === point.id)?.cites ?? [],
  }))
  return {
    ...words,
    ...use,
    ...(citedPoints && { points: citedPoints }),
    options: optionsOf(shared, site),
    shared: true,
  }
}

function optionsOf(
  { options }: MunicipalityRecord['questions'][number],
  site: SiteRecord,
): StandardOption[] {
  return options.map((option) => (typeof option === 'string' ? sharedOption(option, site) : option))
}

function sharedOption(id: string, site: SiteRecord): StandardOption {
  const option = site.options.find((shared) => shared.id === id)
  if (!option) throw new Error(`The site shares no option “${id}”`)
  return option
}
