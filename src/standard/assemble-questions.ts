/** Question records → questions with every option written out. */
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

/** Throws where an option is a bare id that the site does not share. */
export function writtenOut(
  question: StandardRecord['questions'][1],
  site: SiteRecord,
): StandardQuestion {
  return {
    ...question,
    options: question.options.map((option) =>
      typeof option === 'string' ? sharedOption(option, site) : option,
    ),
  }
}

function sharedOption(id: string, site: SiteRecord): StandardOption {
  const option = site.options.find((shared) => shared.id === id)
  if (!option) throw new Error(`The site shares no option “${id}”`)
  return option
}
