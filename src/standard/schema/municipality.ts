/** The shape of `municipality.yaml`: a municipality, the places its citizens can turn to, and what its standards share. */
import { z } from 'zod'
import { contact } from './contact.ts'
import { meanings, means, notInGuide } from './meaning.ts'
import { emergencyContact } from './emergency-contact.ts'
import { multilingual, webAddress } from './primitives.ts'
import { sharedQuestion } from './question.ts'
import { statedFact } from './standard.ts'

export const municipalitySchema = z
  .strictObject({
    name: multilingual.describe('The municipality\'s name, with "Kommune".'),
    code: notInGuide(
      z.string().regex(/^0\d{3}$/, 'expected four digits in quotes, such as "0250"'),
      'editors',
    ).describe('The number Danmarks Statistik gives it, such as "0250".'),
    website: webAddress.exactOptional().describe('The municipality’s own website.'),
    acute: z
      .array(emergencyContact)
      .default([])
      .describe('Whom to turn to when it cannot wait, and no life is in danger.'),
    contacts: notInGuide(z.array(contact), 'joined').describe(
      'Every place (kontakt) that its citizens can turn to; standards name them by their ids.',
    ),
    questions: notInGuide(z.array(sharedQuestion), 'joined')
      .default([])
      .describe('Questions that its standards share; a standard names one as { shared: its id }.'),
    'order-because': notInGuide(means(multilingual, { role: 'explanation' }), 'editors')
      .exactOptional()
      .describe('Why the questions keep their order although another asks less.'),
    facts: notInGuide(z.array(statedFact), 'joined')
      .default([])
      .describe(
        'What holds for every standard that has no fact of the kind itself; what is good to know is added to its own.',
      ),
  })
  .register(meanings, { role: 'municipality', noun: 'municipality' })
export type MunicipalityRecord = z.infer<typeof municipalitySchema>
