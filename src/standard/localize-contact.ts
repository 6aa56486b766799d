/** A contact as a standard uses it, in one language, with its hours in words. */
import type { z } from 'zod'
import type { ContactUse } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import type { OpeningHours } from '#guide/opening-hours.ts'
import { type LocalizedHours, toOpeningHours } from './opening-hours.ts'
import { withinSentence } from './outside-source.ts'
import type { assembledContactUse } from './schema/assembled.ts'
import type { Localized } from './walk/localized.ts'

/** Without the source of a contact that a standard of the municipality states itself. The order of the keys is published. */
export function toContactUse(
  {
    contact: { source, ...contact },
    whoShouldCall,
    ...use
  }: Localized<z.output<typeof assembledContactUse>>,
  language: Language,
): ContactUse {
  const outsideSource = 'text' in source && { outsideSource: withinSentence(source) }
  const phones = contact.phones.map((phone) => withHours(phone, language))
  return {
    contact: { ...withHours({ ...contact, phones }, language), ...outsideSource },
    whoShouldCall,
    ...use,
  }
}

function withHours<T extends { readonly hours?: LocalizedHours }>(
  { hours, ...rest }: T,
  language: Language,
): Omit<T, 'hours'> & { readonly hours?: OpeningHours } {
  return { ...rest, ...(hours && { hours: toOpeningHours(hours, language) }) }
}
