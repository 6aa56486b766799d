/** `new`: a folder for a new standard, with all that is to be written in it. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { asId } from '#standard/as-id.ts'
import { reservedNames } from '#guide/site-pages.ts'
import { id as idSchema } from '#standard/schema/primitives.ts'
import { type MunicipalityRecord, municipalitySchema } from '#standard/schema/municipality.ts'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { readDocument } from '../document/read-document.ts'
import { Refusal } from '../refusal.ts'
import { firstContact, municipalityFile } from '../scaffold/municipality-file.ts'
import { outlineOf } from '../scaffold/outline.ts'
import { clausesOf, sourceFile } from '../scaffold/source-file.ts'
import { standardFile } from '../scaffold/standard-file.ts'

export const newStandard: Command = {
  name: 'new',
  usage: '<municipality>/<standard> [<document.pdf|document.txt>]',
  summary: 'begins a new standard, with the sentences of its document registered',
  help: `Makes the folder content/<municipality>/<standard> with everything a standard needs. Where you
name the municipality's document, each of its sentences is registered in source.yaml.

What begins with ✎ is for you to word; “check” names what is left. Nothing that exists is
written over.

Example: npm run content new frederikssund/bostoette bostoette-2026.pdf`,

  async run(args, { folder, today, workingFolder, terminal }) {
    const { positionals } = readArguments(args, ['<municipality>/<standard>', '[<document>]'])
    const [id = '', document] = positionals
    const municipality = checkedName(id)
    const place = join(folder, id)
    if (await exists(place))
      throw new Refusal(
        `There is a folder ${place} already.`,
        'Choose another name, or go on with what is there.',
      )

    const outline =
      document === undefined
        ? undefined
        : outlineOf((await readDocument(resolve(workingFolder, document))).lines)
    const shared = join(folder, municipality, 'municipality.yaml')
    const isNew = !(await exists(shared))
    const clauses = clausesOf(outline)
    const { contacts = [], questions = [] } = isNew ? {} : await municipalityIn(shared)
    const files = [
      ...(isNew ? [{ path: shared, text: municipalityFile(today) }] : []),
      { path: join(place, 'source.yaml'), text: sourceFile(outline) },
      {
        path: join(place, 'standard.yaml'),
        text: standardFile(
          clauses[0]?.id ?? '',
          contacts[0]?.id ?? firstContact,
          questions.map((question) => question.id),
        ),
      },
    ]
    for (const { path, text } of files) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
      terminal.say(
        `${terminal.paint('green', 'written')}  ${basename(folder)}${path.slice(folder.length).replaceAll('\\', '/')}`,
      )
    }
    terminal.say(
      [
        '',
        ...(outline
          ? [
              `${outline.sentences.length} sentences and ${outline.headings.length} headings of the document are registered.`,
            ]
          : []),
        'Word what begins with ✎ in a text editor. Then ask what is left:',
        `  npm run content check ${id}`,
      ].join('\n'),
    )
    return 0
  },
}

/** The municipality's part of the id. */
function checkedName(id: string): string {
  const parts = id.split('/')
  const [municipality = '', standard = ''] = parts
  if (parts.length !== 2)
    throw new Refusal(
      `“${id}” does not name a standard.`,
      'Write <municipality>/<standard>, such as frederikssund/bostoette.',
    )
  for (const part of [municipality, standard])
    if (!idSchema.safeParse(part).success)
      throw new Refusal(
        `“${part}” cannot stand in a web address.`,
        `Use lower-case letters a–z, digits and hyphens: ${asId(municipality)}/${asId(standard)}`,
      )
  if (reservedNames.includes(municipality))
    throw new Refusal(
      `“${municipality}” is the name of a page of the site.`,
      'Use the municipality’s own name.',
    )
  return municipality
}

/** A municipality that is there already; nothing of it where it is wrong. */
async function municipalityIn(path: string): Promise<Partial<MunicipalityRecord>> {
  return municipalitySchema.safeParse(parse(await readFile(path, 'utf8'))).data ?? {}
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
