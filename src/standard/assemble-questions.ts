/** Question records → questions with every option written out. */
import type { SiteRecord } from './schema/site.ts'
import type { StandardRecord } from './schema/standard.ts'
import type { StandardOption, StandardQuestion } from './standard.ts'

type QuestionRecord = StandardRecord['questions'][1]
type OptionRecord = QuestionRecord['options'][number]

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

/** Throws where an option is a bare id that the site does not share. */
export function assembleQuestion(record: QuestionRecord, site: SiteRecord): StandardQuestion {
  return {
    id: record.id,
    ask: record.ask,
    ...(record.hint && { hint: record.hint }),
    choose: record.choose,
    ...(record.private && { private: record.private }),
    options: record.options.map((option) => assembleOption(option, site)),
    cites: record.cites,
  }
}

function assembleOption(record: OptionRecord, site: SiteRecord): StandardOption {
  if (typeof record === 'string') return sharedOption(record, site)
  const { id, label, unsure, 'kept-because': keptBecause } = record
  return { id, label, ...(unsure && { unsure }), ...(keptBecause && { keptBecause }) }
}

function sharedOption(id: string, site: SiteRecord): StandardOption {
  const option = site.options.find((shared) => shared.id === id)
  if (!option) throw new Error(`The site shares no option “${id}”`)
  return { id, label: option.label, ...(option.unsure && { unsure: option.unsure }) }
}
