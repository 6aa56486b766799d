/** What an editor reads when a standard is held against a document. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishedProject, fixtures, standardId } from './project.ts'

test.each(['bostoette.pdf', 'bostoette.txt'])(
  '%s holds what the standard registers',
  async (file) => {
    const { run } = await finishedProject()
    const { code, said } = await run('audit', standardId, file)
    expect(said).toContain(
      'Coverage: 100 % (30 of 30 sentences have a clause or a reason; 19 of 19 clauses have their sentences).',
    )
    expect(code).toBe(0)
  },
)

test('a new edition: a sentence changed, one gone, one new, a heading gone', async () => {
  const { folder, run } = await finishedProject()
  const edition = join(folder, 'edition.txt')
  const text = await readFile(join(fixtures, 'bostoette.txt'), 'utf8')
  await writeFile(
    edition,
    text
      .replace('inden for 4 uger, efter', 'inden for 6 uger, efter')
      .replace('Du skal have bopæl i kommunen.', '')
      .replace('Egenbetaling', '')
      .replace('Kontakt', 'Kontakt\n\nVi holder lukket i juli.'),
  )
  const { code, said } = await run('audit', standardId, edition)
  expect(said.replaceAll(edition, 'edition.txt')).toMatchInlineSnapshot(`
    "eksempel/bostoette against edition.txt

    2 pages, 29 sentences (headings count as sentences).
    Printed on every page, left out: “Side 1 af 2”
    Printed on every page, left out: “Side 2 af 2”

    Sentences without a clause (1)

      “Vi holder lukket i juli.”
          fingerprint: 'a9234c954e057420'
          Register it as a clause; a heading goes under not-clauses with a reason.

    Clauses whose sentence is gone or changed (2)

      residence (Målgruppe, paragraph 1; 1 of 1 sentence)
          Our words:  Man skal bo i kommunen.
          Used by:    question “residence”, criterion “resident”
          No sentence is like it. Remove what rests on it, then the clause.

      waiting-time (Ventetid, paragraph 1; 1 of 1 sentence)
          Our words:  Svaret kommer højst 4 uger efter ansøgningen.
          Used by:    fact “waiting-time”
          Now reads:  “Du får svar inden for 6 uger, efter at vi har modtaget din ansøgning.” (a guess)
          Compare the two and correct what the clause and its users say. Then write '3ed5a82c0f9a503f'
          in place of '0c6f11fa929a232b'.

    Headings that the document does not have any more (remove them from not-clauses) (1)
      '80d837455a75c687'  heading: Egenbetaling

    Coverage: 91 % (27 of 29 sentences have a clause or a reason; 17 of 19 clauses have their sentences)."
  `)
  expect(code).toBe(1)
})

test('a standard that does not exist', async () => {
  const { run } = await finishedProject()
  expect(await run('audit', 'eksempel/bostotte', 'bostoette.txt')).toEqual({
    code: 1,
    said: 'There is no standard “eksempel/bostotte”.\nDid you mean “eksempel/bostoette”?',
  })
})
