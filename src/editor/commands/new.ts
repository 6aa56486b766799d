/** `new`: a folder for a new standard, with all that is to be written in it. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { documentsFolder } from '#content/reading/layout.ts'
import { type MunicipalityRecord, municipalitySchema } from '#standard/schema/municipality.ts'
import { type SourceRecord, sourceSchema } from '#standard/schema/source.ts'
import { type Options, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { readDocument } from '../document/read-document.ts'
import { Refusal } from '../refusal.ts'
import { namedBy } from '../scaffold/named-by.ts'
import { firstContact, municipalityFile } from '../scaffold/municipality-file.ts'
import { outlineOf } from '../document/outline.ts'
import { clausesOf, sourceFile } from '../scaffold/source-file.ts'
import { standardFile } from '../scaffold/standard-file.ts'

const options = { document: { type: 'string' } } satisfies Options

export const newStandard: Command = {
  name: 'new',
  usage: '<municipality>/<standard> [<document.pdf|document.txt>] [--document <document>]',
  summary: 'begins a new standard, with the sentences of its document registered',
  help: `Makes the folder content/<municipality>/<standard> with everything a standard needs. Where you
name the municipality's document, each of its sentences is registered in source.yaml.

  <municipality>/documents/<document>  begins a document that several standards rest on
  --document <document>                the standard rests on that document, and gets no source.yaml

What begins with ✎ is for you to word; “check” names what is left. Nothing that exists is
written over.

Example: npm run content new frederikssund/bostoette bostoette-2026.pdf`,

  options,

  async run(args, { folder, today, workingFolder, terminal }) {
    const { positionals, values } = readArguments(
      args,
      ['<municipality>/<standard>', '[<document>]'],
      options,
    )
    const [id = '', document] = positionals
    const named = namedBy(id)
    const { municipality } = named
    const restsOn = values.get('document')
    const place = join(folder, named.isDocument ? `${id}.yaml` : id)
    if (await exists(place))
      throw new Refusal(
        `There is ${place} already.`,
        'Choose another name, or go on with what is there.',
      )
    const register =
      restsOn === undefined ? undefined : await registerIn(folder, municipality, restsOn)

    const outline =
      document === undefined
        ? undefined
        : outlineOf((await readDocument(resolve(workingFolder, document))).lines)
    const shared = join(folder, municipality, 'municipality.yaml')
    const isNew = !(await exists(shared))
    const source = { path: join(place, 'source.yaml'), text: sourceFile(outline) }
    const { contacts = [], questions = [] } = isNew ? {} : await municipalityIn(shared)
    const [clause] = register?.clauses ?? clausesOf(outline)
    const standard = {
      path: join(place, 'standard.yaml'),
      text: standardFile(
        clause?.id ?? '',
        contacts[0]?.id ?? firstContact,
        questions.map((question) => question.id),
        restsOn,
      ),
    }
    const files = [
      ...(isNew ? [{ path: shared, text: municipalityFile(today) }] : []),
      ...(named.isDocument
        ? [{ ...source, path: place }]
        : register
          ? [standard]
          : [source, standard]),
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
        `  npm run content check ${named.isDocument ? municipality : id}`,
      ].join('\n'),
    )
    return 0
  },
}

/** The document that a new standard is to rest on. */
async function registerIn(
  folder: string,
  municipality: string,
  document: string,
): Promise<SourceRecord> {
  const path = join(folder, municipality, documentsFolder, `${document}.yaml`)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  const read = sourceSchema.safeParse(text === undefined ? undefined : parse(text))
  if (read.success) return read.data
  throw new Refusal(
    `${path} is no document that can be read.`,
    `Begin it first: npm run content new ${municipality}/${documentsFolder}/${document}`,
  )
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
