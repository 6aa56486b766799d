/** The shape of `law.yaml`: what the law gives everybody, whatever a standard says. */
import { z } from 'zod'
import { lawTopics } from '#guide/law.ts'
import { meanings } from './meaning.ts'
import { multilingual, day, id, webAddress, wording } from './primitives.ts'

const lawEntry = z
  .strictObject({
    id: id.describe('The name by which facts name it: `law: [appeal]`.'),
    topic: z
      .enum(lawTopics, `expected one of: ${lawTopics.join(', ')}`)
      .describe('Where it is shown: advice, complaint, rights or relatives.'),
    title: multilingual.describe('What it is about, as a heading.'),
    text: wording.describe('What the law gives, in our own words.'),
    act: multilingual.describe('The act; in English with its Danish name.'),
    paragraph: z
      .string()
      .regex(/^§/, 'expected a paragraph that starts with §, such as "§ 10"')
      .describe('Such as "§ 10".'),
    address: webAddress.describe('Where the text of the paragraph was looked up.'),
    'checked-on': day.describe('The day somebody last looked it up.'),
    'review-due': day.exactOptional().describe('When it must be looked up again.'),
  })
  .describe('One thing the law gives, with the place that says so.')
  .register(meanings, { noun: 'law entry', namedBy: 'id' })

export const lawSchema = z
  .strictObject({ entries: z.array(lawEntry).describe('In the order shown.') })
  .register(meanings, { role: 'law', noun: 'law' })
export type LawRecord = z.infer<typeof lawSchema>
