/** Documents that several standards rest on: what is joined from them, and what is wrong with them. */
import { expect, test } from 'vitest'
import { loadContent } from '#content/reading/load.ts'
import { formatProblems } from '#content/reading/report.ts'
import { toHandbook } from '#standard/handbook.ts'
import { contentInMemory } from '../support/content-in-memory.ts'
import {
  type Change,
  foundAfter,
  loadedAfter,
  reportAfter,
  sharedDocuments,
} from './documents-content.ts'

async function handbookOf(id: string) {
  const { content, problems } = await loadedAfter()
  expect(problems).toEqual([])
  const standard = content?.standards.find((one) => one.id === `eksempel/${id}`)
  if (!standard) throw new Error(`There is no standard ${id}`)
  return toHandbook(standard, 'en')
}

test('the only document of a standard is its own: cited by ids alone, and the age of the standard', async () => {
  const { guide, documents } = await handbookOf('samtaler')
  expect(guide.citations.who).toEqual({ section: 'Who', paragraph: 1 })
  expect(guide.age).toEqual({
    approved: '2026-01-15',
    approvedBy: 'the city council',
    reviewDue: '2028-01',
  })
  expect(documents.map(({ title, isShared }) => [title, isShared])).toEqual([
    ['Standard for talks', true],
  ])
})

test('a standard with a register of its own cites another document by its name', async () => {
  const { guide, documents } = await handbookOf('motion')
  expect(guide.citations['regler/reply']).toEqual({
    document: 'Rules on answers',
    section: 'Answers',
    paragraph: 1,
  })
  expect(guide.age.document).toBe('Standard for talks')
  expect(documents.map(({ title, isShared }) => [title, isShared])).toEqual([
    ['Standard for talks', false],
    ['Rules on answers', true],
  ])
  // Only what it uses of the other.
  expect(documents[1]?.clauses.map(({ id, usedBy }) => [id, usedBy])).toEqual([
    ['regler/reply', [{ kind: 'fact', id: 'waiting-time' }]],
  ])
  expect(documents[1]?.age.reviewDue).toBe('2028-02')
})

test('a standard that rests on several documents, none its own, has the age of the first', async () => {
  const { guide, documents } = await handbookOf('gaature')
  expect(guide.age).toMatchObject({ document: 'Standard for talks', approved: '2026-01-15' })
  expect(Object.keys(guide.citations)).toEqual([
    'stoette/who',
    'stoette/call',
    'stoette/terms',
    'regler/reply',
  ])
  expect(documents.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toEqual([
    'stoette/who',
    'stoette/terms',
    'stoette/call',
    'regler/reply',
  ])
})

test('a clause needs a reason only where none of the standards cites it', async () => {
  const cited = [
    'gaature/standard.yaml',
    'cites: [regler/reply]',
    'cites: [stoette/terms]',
  ] as const
  // The other standard still cites it; this one has no use for the document now.
  const report = await reportAfter(cited)
  expect(report).toContain('The document “regler” is listed, but nothing of this standard cites it')
  expect(report).not.toContain('Nothing cites clause')
  expect(
    await reportAfter(
      cited,
      ['gaature/standard.yaml', 'documents: [stoette, regler]', 'documents: [stoette, stoette]'],
      ['motion/standard.yaml', 'cites: [regler/reply]', 'cites: [terms, regler/interpreter]'],
    ),
  ).toMatchInlineSnapshot(`
    "
    content/eksempel/gaature/standard.yaml:1:22  error
      1 | documents: [stoette, stoette]
        |                      ^
      Found:    The document “stoette” is listed twice; expected each document once.
      Mend:     Remove one of the two.

    1 error in 1 file.
    "
  `)
})

const contact = '{ standard: samtaler, clause: call }'
const ofFolder = 'expected a file of the municipality’s folder documents.'

test.each<[string, Change, ...string[]]>([
  [
    'a document that is not there',
    ['samtaler/standard.yaml', '[stoette]', '[stoeten]'],
    `samtaler/standard.yaml:1:13  error: No document is called “stoeten”; ${ofFolder} Did you mean “stoette”?`,
  ],
  [
    'a document that is not there, and none like it',
    ['samtaler/standard.yaml', '[stoette]', '[takster]'],
    `samtaler/standard.yaml:1:13  error: No document is called “takster”; ${ofFolder} Known: regler, stoette.`,
  ],
  [
    'a document that is not listed',
    ['motion/standard.yaml', 'documents: [regler]', ''],
    'motion/standard.yaml:47:120  error: A clause of the document “regler” is cited; expected a document that this standard lists.',
  ],
  [
    'a clause that is not there',
    ['motion/standard.yaml', 'regler/reply', 'regler/replies'],
    'motion/standard.yaml:47:120  error: Clause “replies” is cited; expected a clause of documents/regler.yaml. Known: reply, interpreter.',
  ],
  [
    'a clause of the only document that is not there',
    ['samtaler/standard.yaml', 'cites: [who]', 'cites: [whom]'],
    'samtaler/standard.yaml:15:13  error: Clause “whom” is cited; expected a clause of documents/stoette.yaml. Did you mean “who”?',
  ],
  [
    'the name of the document that is the standard’s own',
    ['samtaler/standard.yaml', 'cites: [who]', 'cites: [stoette/who]'],
    'samtaler/standard.yaml:15:13  error: Clause “stoette/who” is cited with its document, which is this standard’s own; expected “who”.',
  ],
  [
    'no name of a document where none is the standard’s own',
    ['gaature/standard.yaml', 'cites: [stoette/who]', 'cites: [who]'],
    'gaature/standard.yaml:15:13  error: Clause “who” is cited without its document, and the standard has none of its own; expected stoette/who or regler/who.',
  ],
  [
    'what is no id of a clause',
    ['motion/standard.yaml', 'regler/reply', 'Regler/reply/x'],
    'motion/standard.yaml:47:120  error: “Regler/reply/x”',
  ],
  [
    'a number from a document that is not there',
    ['municipality.yaml', contact, '{ document: stoeten, clause: call }'],
    'municipality.yaml:9:25  error: “stoeten”, which is no document of this municipality',
  ],
  [
    'a number from a clause that is not there',
    ['municipality.yaml', contact, '{ document: stoette, clause: cal }'],
    'municipality.yaml:9:42  error: The source of contact “samtalehuset” is clause “cal” of “stoette”; expected a clause of documents/stoette.yaml. Did you mean “call”?',
  ],
  [
    'a document that is overdue',
    ['documents/regler.yaml', 'review-due: 2028-02', 'review-due: 2026-02'],
    'documents/regler.yaml:4:13  warning: The document was to be looked at again by 2026-02; that is past.',
  ],
  [
    'a document from the future',
    ['documents/regler.yaml', 'on: 2026-02', 'on: 2026-12'],
    'documents/regler.yaml:3:17  error: The document was approved on 2026-12; expected a day no later than today, 2026-11-21.',
  ],
  [
    'a clause registered twice',
    ['documents/regler.yaml', 'id: interpreter', 'id: reply'],
    'documents/regler.yaml:11:5  error: The clause id “reply” is given twice; expected each id once.',
    'documents/regler.yaml:16:5  warning: Clause “reply” is cited, yet it has an unused-because.',
  ],
  [
    'a text whose languages differ',
    ['documents/regler.yaml', 'within 14 days', 'within 15 days'],
    'documents/regler.yaml:9:5  error: Found only in Danish: “14 dage”, and only in English: “15 days”; expected the same amounts, limits, days, phones and paragraphs in both languages.',
  ],
  [
    'a document that breaks the schema',
    ['documents/regler.yaml', 'paragraph: 1', 'paragraph: one'],
    'documents/regler.yaml:8:16  error: “one”',
  ],
])('%s', async (_, change, ...found) => {
  expect(await foundAfter(change)).toEqual(found)
})

test('a document that nobody uses is told once, not clause by clause', async () => {
  const texts = await sharedDocuments()
  const regler = texts['eksempel/documents/regler.yaml'] ?? ''
  const files = contentInMemory({ ...texts, 'eksempel/documents/takster.yaml': regler })
  const { problems } = await loadContent(files, { today: '2026-11-21' })
  expect(`\n${formatProblems(problems)}\n`).toMatchInlineSnapshot(`
    "
    content/eksempel/documents/takster.yaml:1:1  error
      1 | title: { da: Regler for svar, en: Rules on answers }
        | ^
      Found:    No standard rests on this document; expected one that lists it under documents.
      Mend:     List it in the standard.yaml of a standard that cites it, or delete the file.

    1 error in 1 file.
    "
  `)
})

test('a number that a document gives is a use of its clause', async () => {
  const changes = [
    [
      'municipality.yaml',
      '{ standard: samtaler, clause: call }',
      '{ document: regler, clause: reply }',
    ],
    [
      'documents/regler.yaml',
      '    unused-because: { da: Ingen har spurgt om det., en: Nobody has asked about it. }\n',
      '',
    ],
  ] as const
  expect(await reportAfter(...changes)).toContain('Nothing cites clause “interpreter”')
  const [[file, from, to], unexplained] = changes
  expect(await reportAfter([file, from, to.replace('reply', 'interpreter')], unexplained)).toBe(
    '\n\n',
  )
})

test('what does not belong among documents', async () => {
  const texts = await sharedDocuments()
  const files = contentInMemory({
    ...texts,
    'eksempel/documents/Ny Takst.yml': 'x',
    'eksempel/documents/old/takst.yaml': 'x',
  })
  const { problems } = await loadContent(files, { today: '2026-11-21' })
  expect(`\n${formatProblems(problems)}\n`).toMatchInlineSnapshot(`
    "
    content/eksempel/documents/Ny Takst.yml  error
      Found:    what is no document of a municipality
      Expected: files such as “service-levels.yaml”, named in lower-case letters a–z, digits and hyphens
      Mend:     Rename the file to “ny-takst.yaml”, or move it elsewhere.

    content/eksempel/documents/old  error
      Found:    what is no document of a municipality
      Expected: files such as “service-levels.yaml”, named in lower-case letters a–z, digits and hyphens
      Mend:     Rename the file to “old.yaml”, or move it elsewhere.

    2 errors in 2 files.
    "
  `)
})

test('dates of a document count while one of its standards is in force', async () => {
  const overdue = ['documents/stoette.yaml', 'review-due: 2028-01', 'review-due: 2026-02'] as const
  const retire = (standard: string) =>
    [
      `${standard}/standard.yaml`,
      'title: {',
      'retired: { on: 2026-01-01, text: { da: Slut., en: Ended. } }\ntitle: {',
    ] as const
  expect(await reportAfter(overdue, retire('samtaler'))).toContain('documents/stoette.yaml')
  expect(await reportAfter(overdue, retire('samtaler'), retire('gaature'))).toBe('\n\n')
})
