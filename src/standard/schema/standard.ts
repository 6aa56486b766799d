/** The shape of `standard.yaml`: the questions, criteria, contacts and facts of one standard. */
import { z } from 'zod'
import { appeals, factKinds, fits } from '#guide/guide.ts'
import { inEach } from '#guide/in-each.ts'
import { languageTable } from '#guide/languages.ts'
import { asId } from '../as-id.ts'
import { condition } from './condition.ts'
import { expectations } from './expectations.ts'
import { meanings, means, notInGuide } from './meaning.ts'
import { price } from './price.ts'
import { multilingual, cites, day, id, plainText, webAddress, wording } from './primitives.ts'
import { question, sharedQuestionUse } from './question.ts'

const shortWordForm = 'a word of lower-case letters a–z, digits and hyphens, such as “madservice”'

const shortWord = z
  .string({ error: `expected ${shortWordForm}` })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `expected ${shortWordForm}`)
  .register(expectations, {
    expected: shortWordForm,
    remedy: (written) => {
      const word = asId(written)
      return word === '' ? 'Write one word that people can spell.' : `Write “${word}”.`
    },
  })

/** Not a text, which says the same in each language: people have as many words for it as they have. */
const keywords = z
  .strictObject(
    inEach((language) =>
      z
        .array(plainText)
        .min(1, 'expected at least one word')
        .describe(`What people call it in ${languageTable[language].englishName}.`),
    ),
  )
  .describe(
    'What people call the support, or the trouble it is for, beside the words of its title: found by these, and not shown.',
  )

const fit = z
  .array(z.enum(fits, `expected one of: ${fits.join(', ')}`))
  .min(1, 'expected one or two fits')
  .max(2, 'expected one or two fits; what is shown with every fit needs no “fit”')
  .exactOptional()
  .describe(
    'The fits that it is shown with, such as `[likely, possible]`; nobody is asked more for it. Absent: all.',
  )

const voiceQuestion = z
  .strictObject({
    id: z
      .literal('voice', 'expected “voice”: the first question always asks whom it is about')
      .describe('Of the first question always `voice`.'),
    options: z
      .tuple([z.literal('self'), z.literal('relative')], 'expected [self, relative]')
      .describe('Of `voice` always `[self, relative]`.'),
  })
  .describe(
    'The first question of every standard: who is asked about. Its words stand in site.yaml.',
  )

const askedQuestion = z.union([question, sharedQuestionUse], {
  error: 'expected a question { id, ask, choose, options, cites } or { shared: its id, cites }',
})

const folderForm = 'the folder of another standard of the municipality, such as “support-at-home”'

const see = z
  .union([plainText, z.array(plainText).min(1, 'expected at least one standard')], {
    error: `expected ${folderForm}, or a list of such`,
  })
  .transform((named): readonly string[] => (typeof named === 'string' ? [named] : named))
  .register(expectations, {
    expected: `${folderForm}, or a list of such`,
    remedy: () => 'Write the name of its folder alone, without the municipality and a slash.',
  })

export const criterion = z
  .strictObject({
    id: id.describe('Tells the criterion from the others; no citizen sees it.'),
    when: condition.describe('The answers by which it is met: `{ age: [18-29, 30-plus] }`.'),
    requirement: multilingual.describe(
      'The criterion in general words, for those who have not answered.',
    ),
    met: wording.describe('What the outcome says where it is met.'),
    'not-met': wording.describe('What the outcome says where it is not met; with a way on.'),
    unknown: wording.describe('What the outcome says where nobody knows yet.'),
    'ask-by-phone': wording.describe('What to ask on the phone when it is unknown.'),
    see: see
      .exactOptional()
      .describe('The standards of the municipality that may be right where it is not met.'),
    cites,
  })
  .describe(
    'One condition of the target group, and the sentences that say how the answers meet it.',
  )
  .register(meanings, { role: 'criterion', noun: 'criterion', namedBy: 'id' })

export const contactUse = z
  .strictObject({
    contact: id.describe('The id of a contact in municipality.yaml.'),
    when: condition
      .exactOptional()
      .describe('Absent: always. The contact is left out only where the condition is false.'),
    fit,
    'who-should-call': multilingual.describe(
      'Who should ring it, for those who have not answered.',
    ),
    note: wording.exactOptional().describe('A sentence beside the number.'),
    cites,
  })
  .describe(
    'Who to call. Entries stand in order; a contact listed twice is shown once, at its first place that holds.',
  )
  .register(meanings, { role: 'contact', noun: 'contact', namedBy: 'contact' })

const kind = z
  .enum(factKinds, `expected one of: ${factKinds.join(', ')}`)
  .describe('What the fact (oplysning) is about; decides its heading on the page.')
  .register(meanings, { kind: 'id' })

const link = z
  .strictObject({
    label: multilingual.describe('What it is called, as the words of a link.'),
    address: webAddress.describe('The address of the page.'),
    'checked-on': notInGuide(day, 'editors').describe('The day somebody last checked it.'),
    'review-due': notInGuide(day, 'editors')
      .exactOptional()
      .describe('When it must be looked at again.'),
  })
  .describe('A page on the web that says more.')

const factCondition = condition
  .exactOptional()
  .describe('Absent: always. The fact is left out only where the condition is false.')

export const statedFact = z
  .strictObject({
    kind,
    text: wording
      .exactOptional()
      .describe('What the page says; only a fact with prices may do without.'),
    free: z
      .union([z.boolean(), z.literal('partly')], 'expected one of: true, false, partly')
      .exactOptional()
      .describe(
        'Only on kind cost: whether the support itself is free; `partly` where some of it costs.',
      ),
    prices: z
      .array(price)
      .min(1, 'expected at least one price')
      .exactOptional()
      .describe('Only on kind cost: what it costs, in the order shown.'),
    'in-short': multilingual
      .exactOptional()
      .describe('Only on kind cost: the cost in one line, where “free” would say too much.'),
    appeal: z
      .enum(appeals, `expected one of: ${appeals.join(', ')}`)
      .exactOptional()
      .describe('Only on kind complaint: where a no can be appealed to.'),
    'appeal-within': multilingual
      .exactOptional()
      .describe(
        'Only on kind complaint: the time there is to appeal, where the standard states it.',
      ),
    when: factCondition,
    fit,
    link: link.exactOptional(),
    see: see
      .exactOptional()
      .describe('Other standards of the municipality that the fact is about; shown as links.'),
    law: z
      .array(id)
      .min(1, 'expected at least one law entry')
      .exactOptional()
      .describe('The ids of the law entries that say it, whatever the standard says.'),
    cites: cites.default([]),
  })
  .refine(({ text, prices }) => text !== undefined || prices !== undefined, {
    error: 'expected a text or prices',
    path: ['text'],
    abort: true,
  })
  .refine(({ law, cites }) => law !== undefined || cites.length > 0, {
    error: 'expected a list of clause ids or, where the law says it, the ids of law entries in law',
    path: ['cites'],
  })
  .register(meanings, { role: 'fact', noun: 'fact', namedBy: 'kind' })

/** What a silent fact has of a stated one; the keys that it lacks are named, so that a reader may ask for them. */
type SilentFact = Pick<z.infer<typeof statedFact>, 'kind' | 'when' | 'fit' | 'cites'> &
  Partial<
    Record<
      'text' | 'free' | 'prices' | 'in-short' | 'appeal' | 'appeal-within' | 'link' | 'see' | 'law',
      never
    >
  >

const silentFact = z
  .strictObject({
    kind,
    'not-stated': z
      .literal(true)
      .describe('The standard is silent on this kind, and the site says so.'),
    when: factCondition,
    fit,
  })
  .transform(({ kind, when, fit }): SilentFact => ({
    kind,
    cites: [],
    ...(when && { when }),
    ...(fit && { fit }),
  }))

const fact = z.union([statedFact, silentFact], {
  error: 'expected { kind, text, cites } or { kind, not-stated: true }',
})

export const interpretation = z
  .strictObject({
    id: id.describe('Tells the interpretation from the others; no citizen sees it.'),
    doubt: multilingual.describe('What the document leaves open.'),
    reading: multilingual.describe('How the site reads it.'),
    because: multilingual.describe('Why it reads it so.'),
    cites,
  })
  .describe('A doubt in the standard, how it was read, and why.')
  .register(meanings, { role: 'explanation', noun: 'interpretation', namedBy: 'id' })

export const retired = z
  .strictObject({
    on: day.describe('The day it stopped.'),
    text: multilingual.describe('What came instead, and where to turn.'),
    'replaced-by': z
      .string()
      .exactOptional()
      .describe('`<municipality>/<standard>` of the one that replaces it.'),
  })
  .describe('A standard that no longer holds: it keeps its address and says where to go.')
  .register(meanings, { role: 'explanation' })

export const standardSchema = z
  .strictObject({
    title: multilingual.describe('What the support is called; the heading of its pages.'),
    summary: notInGuide(multilingual, 'handbook').describe(
      'What the support is, in one or two sentences.',
    ),
    short: shortWord
      .exactOptional()
      .describe(
        'The word of its short address, `/<municipality>/<short>`: said over the phone and put on posters, so keep it once it is known.',
      ),
    retired: notInGuide(retired, 'handbook').exactOptional(),
    keywords: notInGuide(keywords, 'handbook').exactOptional(),
    documents: notInGuide(z.array(id).min(1, 'expected at least one document'), 'joined')
      .exactOptional()
      .describe(
        'The documents of the municipality that it rests on, by the names of their files. Without a source.yaml the only one listed is the standard’s own.',
      ),
    questions: z
      .tuple([voiceQuestion], askedQuestion)
      .describe('In the order they are asked; `voice` first.'),
    'order-because': notInGuide(means(multilingual, { role: 'explanation' }), 'handbook')
      .exactOptional()
      .describe('Why the questions keep their order although another asks less.'),
    criteria: z
      .array(criterion)
      .min(1, 'expected at least one criterion')
      .describe('All must be met to fit the target group.'),
    contacts: z
      .array(contactUse)
      .min(1, 'expected at least one contact')
      .describe('Whom to call (kontakter), in the order shown.'),
    facts: z.array(fact).describe('What the page tells: cost, duration, complaint and the others.'),
    interpretations: notInGuide(z.array(interpretation), 'handbook')
      .default([])
      .describe('How doubts (fortolkninger) in the document are read, and why.'),
  })
  .register(meanings, { role: 'summary' })
export type StandardRecord = z.infer<typeof standardSchema>
