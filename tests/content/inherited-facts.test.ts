/** Facts that a municipality states once: which standards inherit them, and what is wrong with them. */
import { expect, test } from 'vitest'
import type { Standard } from '#standard/standard.ts'
import { toHandbook } from '#standard/handbook.ts'
import { type Change, foundAfter, loadedAfter } from './documents-content.ts'

/** What the municipality says for all its standards. */
const facts: Change = [
  'municipality.yaml',
  'contacts:',
  `facts:
  - kind: waiting-time
    text: { da: Svaret kommer efter 14 dage., en: The answer comes after 14 days. }
    cites: [regler/reply]
  - kind: good-to-know
    when: { voice: [self] }
    text: { da: Du kan få en tolk., en: You can have an interpreter. }
    cites: [regler/interpreter]
  - kind: offer
    text: { da: Samtaler over en kop kaffe., en: Talks over a cup of coffee. }
    cites: [stoette/terms]
contacts:`,
]
const used: Change = [
  'documents/regler.yaml',
  '    unused-because: { da: Ingen har spurgt om det., en: Nobody has asked about it. }\n',
  '',
]
/** samtaler is not silent on it any more, so that it inherits. */
const unsaid: Change = [
  'samtaler/standard.yaml',
  '  - { kind: waiting-time, not-stated: true }\n',
  '',
]
const unsaidOffers = ['samtaler', 'motion', 'gaature'].map((standard): Change => [
  `${standard}/standard.yaml`,
  '  - { kind: offer, not-stated: true }\n',
  '',
])

async function standardsAfter(...changes: readonly Change[]): Promise<readonly Standard[]> {
  const { content, problems } = await loadedAfter(facts, used, unsaid, ...unsaidOffers, ...changes)
  expect(problems).toEqual([])
  return content?.standards ?? []
}

async function inherited(...changes: readonly Change[]) {
  const standards = await standardsAfter(...changes)
  return Object.fromEntries(
    standards.map((standard) => [
      standard.id.slice('eksempel/'.length),
      standard.facts.slice(standard.ownFacts).map(({ kind, cites }) => `${kind}: ${cites.join()}`),
    ]),
  )
}

test('a standard inherits what it says nothing of; what is good to know is added to its own', async () => {
  expect(
    await inherited([
      'motion/standard.yaml',
      'facts:\n',
      'facts:\n  - { kind: good-to-know, text: { da: Tag en ven med., en: Bring a friend. }, cites: [who] }\n',
    ]),
  ).toEqual({
    gaature: ['good-to-know: regler/interpreter', 'offer: stoette/terms'],
    motion: ['good-to-know: regler/interpreter', 'offer: stoette/terms'],
    samtaler: [
      'waiting-time: regler/reply',
      'good-to-know: regler/interpreter',
      // Its own document is cited without a name, by an inherited fact too.
      'offer: terms',
    ],
  })
})

test('a standard that says it is silent inherits nothing', async () => {
  const silent = 'facts:\n  - { kind: good-to-know, not-stated: true }\n'
  const { motion } = await inherited(['motion/standard.yaml', 'facts:\n', silent])
  expect(motion).toEqual(['offer: stoette/terms'])
})

test('the guide has it as a fact like the others, and the page its document', async () => {
  const standard = (await standardsAfter()).find(({ id }) => id === 'eksempel/samtaler')
  if (!standard) throw new Error('There is no standard samtaler')
  const { guide, documents } = toHandbook(standard, 'en')
  expect(guide.facts.at(-2)).toEqual({
    kind: 'good-to-know',
    onlyIf: 'If the answer to “Who is it about?” is “Myself”:',
    text: 'You can have an interpreter.',
    when: { question: 'voice', in: ['self'] },
    cites: ['regler/interpreter'],
  })
  expect(guide.citations['regler/reply']).toEqual({
    document: 'Rules on answers',
    section: 'Answers',
    paragraph: 1,
  })
  // It need not be listed: the municipality names it for all.
  expect(documents.map(({ title, clauses }) => [title, clauses.map(({ id }) => id)])).toEqual([
    ['Standard for talks', ['who', 'terms', 'call']],
    ['Rules on answers', ['regler/reply', 'regler/interpreter']],
  ])
})

test.each<[string, Change, ...string[]]>([
  [
    'a clause without its document',
    ['municipality.yaml', 'regler/reply', 'reply'],
    'municipality.yaml:7:13  error: The fact of kind waiting-time cites “reply”; expected <document>/reply, as it is the same in every standard.',
  ],
  [
    'a document that is not there',
    ['municipality.yaml', 'regler/reply', 'reglr/reply'],
    'municipality.yaml:7:13  error: A clause of the document “reglr” is cited; expected a file of the municipality’s folder documents. Did you mean “regler”?',
  ],
  [
    'a clause that is not there',
    ['municipality.yaml', 'regler/reply', 'regler/replies'],
    'municipality.yaml:7:13  error: Clause “replies” is cited; expected a clause of documents/regler.yaml. Known: reply, interpreter.',
  ],
  [
    'a question that a standard does not ask',
    ['municipality.yaml', 'when: { voice: [self] }', 'when: { age: [adult] }'],
    ...['gaature', 'motion', 'samtaler'].map(
      (id) =>
        `${id}/standard.yaml:43:1  error: The fact of kind good-to-know is inherited from municipality.yaml. The condition names question “age”; expected a question of this standard. Known: voice, adult.`,
    ),
  ],
  [
    'a fact with what belongs to another kind',
    ['municipality.yaml', 'kind: offer', 'kind: offer\n    free: true'],
    'municipality.yaml:13:11  error: The fact of kind offer has “free”; expected it only on kind cost.',
  ],
  [
    'a text whose languages differ, told once',
    ['municipality.yaml', 'after 14 days', 'after 15 days'],
    'municipality.yaml:6:5  error: Found only in Danish: “14 dage”, and only in English: “15 days”; expected the same amounts, limits, days, phones and paragraphs in both languages.',
  ],
])('%s', async (_, change, ...found) => {
  expect(await foundAfter(facts, used, unsaid, ...unsaidOffers, change)).toEqual(found)
})

test('a fact that no standard inherits', async () => {
  expect(await foundAfter(facts, used, unsaid)).toEqual([
    'municipality.yaml:12:5  warning: No standard inherits this fact of kind offer: each has one of its own; expected a standard that has none.',
  ])
})

test('a document that cannot be read is told of once, not by those who inherit from it', async () => {
  const broken: Change = ['documents/regler.yaml', 'paragraph: 1', 'paragraph: one']
  expect(await foundAfter(facts, used, unsaid, ...unsaidOffers, broken)).toEqual([
    'documents/regler.yaml:8:16  error: “one”',
  ])
})
