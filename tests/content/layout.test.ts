/** What an editor reads when folders and files are not where they belong. */
import { cp, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, files, reportOn } from './broken-content.ts'

test('a folder whose name cannot stand in an address', async () => {
  const folder = await copyOfExample()
  await rename(join(folder, 'eksempel/samtaler'), join(folder, 'eksempel/Små samtaler'))
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/Små samtaler  error
      Found:    a standard’s folder whose name cannot stand in a web address
      Expected: a name of lower-case letters a–z, digits and hyphens
      Mend:     Rename the folder to “smaa-samtaler”.

    content/eksempel/municipality.yaml:9:25  error
      9 |     source: { standard: samtaler, clause: call }
        |                         ^
      Found:    “samtaler”, which is no folder of this municipality
      Expected: the folder of the standard that gives the number
      Mend:     Name the standard’s folder, or give the source as { text, checked-on }.

    2 errors in 2 files.
    "
  `)
})

test('a municipality with the name of a page or a language of the site', async () => {
  const folder = await copyOfExample()
  await rename(join(folder, 'eksempel'), join(folder, 'privatliv'))
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/privatliv  error
      Found:    a municipality’s folder with the name of a page or a language of the site
      Expected: a name other than da, en, privatliv, tilgaengelighed, skranke, privacy, accessibility, desk, indlejring, embed, om, about, data, assets, was, schema
      Mend:     Rename the folder after the municipality.

    1 error in 1 file.
    "
  `)
})

test('a standard with the name of the finder', async () => {
  const folder = await copyOfExample()
  await rename(join(folder, 'eksempel/samtaler'), join(folder, 'eksempel/find'))
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/find  error
      Found:    a standard’s folder with the name of a page or a language of the site
      Expected: a name other than find
      Mend:     Rename the folder after the standard.

    content/eksempel/municipality.yaml:9:25  error
      9 |     source: { standard: samtaler, clause: call }
        |                         ^
      Found:    “samtaler”, which is no folder of this municipality
      Expected: the folder of the standard that gives the number
      Mend:     Name the standard’s folder, or give the source as { text, checked-on }.

    2 errors in 2 files.
    "
  `)
})

test('a file with the ending .yml', async () => {
  const folder = await copyOfExample()
  await rename(join(folder, files.site), join(folder, 'site.yml'))
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/site.yaml  error
      Found:    no such file
      Expected: a file “site.yaml” in this folder
      Mend:     Add the file, or remove the folder if it is not meant to be here.

    content/site.yml  error
      Found:    a file that does not belong in this folder
      Expected: only site.yaml, law.yaml, README.md, and folders where they belong
      Mend:     Did you mean “site.yaml”? Rename the file.

    2 errors in 2 files.
    "
  `)
})

test('a folder in a standard, and a file that belongs nowhere', async () => {
  const folder = await copyOfExample()
  await mkdir(join(folder, 'eksempel/samtaler/old'))
  await writeFile(join(folder, 'eksempel/notes.txt'), 'x')
  expect(await reportOn(folder)).toMatchInlineSnapshot(`
    "
    content/eksempel/notes.txt  error
      Found:    a file that does not belong in this folder
      Expected: only municipality.yaml, and folders where they belong
      Mend:     Move or delete the file.

    content/eksempel/samtaler/old  error
      Found:    a folder inside the folder of a standard
      Expected: only standard.yaml and source.yaml
      Mend:     Move the folder one level up if it is a standard of its own, or delete it.

    2 errors in 2 files.
    "
  `)
})

test('the manual and hidden files are passed over', async () => {
  const folder = await copyOfExample()
  await writeFile(join(folder, 'README.md'), 'x')
  await writeFile(join(folder, 'eksempel/.DS_Store'), 'x')
  expect(await reportOn(folder)).toBe('\n\n')
})

test('no content at all', async () => {
  expect(await reportOn(join(await copyOfExample(), 'nowhere'))).toMatchInlineSnapshot(`
    "
    nowhere/law.yaml  error
      Found:    no such file
      Expected: a file “law.yaml” in this folder
      Mend:     Add the file, or remove the folder if it is not meant to be here.

    nowhere/site.yaml  error
      Found:    no such file
      Expected: a file “site.yaml” in this folder
      Mend:     Add the file, or remove the folder if it is not meant to be here.

    2 errors in 2 files.
    "
  `)
})

test('a fault in a shared file is told once, however many standards use the file', async () => {
  const folder = await copyOfExample()
  await cp(join(folder, 'eksempel/samtaler'), join(folder, 'eksempel/motion'), { recursive: true })
  await writeFile(join(folder, files.site), 'name: 3')
  const report = await reportOn(folder)
  expect(report.match(/site\.yaml:1:7/g)).toHaveLength(1)
})
