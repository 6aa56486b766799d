/** The report as a whole: everything in one run, in the order of files and lines. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '#content/build/content-folder.ts'
import { loadContent } from '#content/reading/load.ts'
import { formatProblems } from '#content/reading/report.ts'
import { copyOfExample, files, replaceIn, reportOn } from './broken-content.ts'

test('all problems of all files are told in one run', async () => {
  const folder = await copyOfExample()
  await writeFile(join(folder, 'notes.txt'), 'x')
  await replaceIn(folder, 'site', 'da: Kvalitetsguide, ', '')
  await replaceIn(folder, 'municipality', '2026-10-01', 'yesterday')
  await replaceIn(folder, 'source', 'da: Vilkår', 'da: [Vilkår')
  await replaceIn(folder, 'standard', 'cites: [call]', 'cites: call')
  await replaceIn(folder, 'standard', 'kind: cost', 'kind: costs')
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/municipality.yaml:16:19  error
      16 |       checked-on: yesterday
         |                   ^
      Found:    “yesterday”
      Expected: a date written YYYY-MM-DD, such as 2026-03-31
      Mend:     Write year, month and day with hyphens between; the day must be in the calendar.

    content/eksempel/samtaler/source.yaml:16:39  error
      16 |     section: { da: [Vilkår, en: Terms }
         |                                       ^
      Found:    a [ above that is not closed before this place
      Expected: a ] at the end of the list or group
      Mend:     Add the ] where the list or group ends.

    content/eksempel/samtaler/standard.yaml:37:12  error
      37 |     cites: call
         |            ^
      Found:    “call”
      Expected: a list of clause ids
      Mend:     Put it in square brackets: [call].

    content/eksempel/samtaler/standard.yaml:43:13  error
      43 |   - { kind: costs, free: true, text: { da: Det er gratis., en: It is free. }, cites: [terms] }
         |             ^
      Found:    “costs”
      Expected: one of: offer, cost, duration, waiting-time, referral, provider-choice, complaint, next-steps, good-to-know
      Mend:     Did you mean “cost”?

    content/notes.txt  error
      Found:    a file that does not belong in this folder
      Expected: only site.yaml, law.yaml, README.md, and folders where they belong
      Mend:     Move or delete the file.

    content/site.yaml:1:1  error
      1 | name: { en: Quality guide }
        | ^
      Found:    a text without its Danish
      Expected: every text in each language: da, en
      Mend:     Add the Danish: “da: …”.

    6 errors in 5 files.
    "
  `)
})

test('a warning is reported, and there is content all the same', async () => {
  const folder = await copyOfExample()
  await replaceIn(folder, 'source', 'review-due: 2028-01', 'review-due: 2026-02')
  const { content, problems } = await loadContent(contentFolder(folder), { today: '2026-11-21' })
  expect(content?.standards.map(({ id }) => id)).toEqual(['eksempel/samtaler'])
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/eksempel/samtaler/source.yaml:5:13  warning
      5 | review-due: 2026-02
        |             ^
      Found:    The standard was to be looked at again by 2026-02; that is past.
      Mend:     Ask the municipality for the revised standard, then correct the content and the date.

    1 warning in 1 file."
  `)
})

test('there is no content while there is an error', async () => {
  const folder = await copyOfExample()
  await replaceIn(folder, 'site', "number: '112'", 'number: 112')
  expect(await loadContent(contentFolder(folder), { today: '2026-11-21' })).not.toHaveProperty(
    'content',
  )
})

test('progress is told for each standard', async () => {
  const steps: string[] = []
  await loadContent(contentFolder(await copyOfExample()), {
    today: '2026-11-21',
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  })
  expect(steps).toEqual(['1/1'])
})

test('a file is found by its own text, whatever the order of its keys', async () => {
  const folder = await copyOfExample()
  await writeFile(join(folder, files.municipality), "code: '1'\nname: 3\ncontacts: []\n")
  const { problems } = await loadContent(contentFolder(folder), { today: '2026-11-21' })
  expect(problems.map(({ position }) => position?.line)).toEqual([1, 2])
})
