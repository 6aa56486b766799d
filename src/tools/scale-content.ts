/**
 * Makes content of any size: the real content as it is, and around it variations of the real standards with other
 * names, ids, numbers and words, in the same shape.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { asId } from '#standard/as-id.ts'
import { codeOfName, inventedCode } from '#standard/municipalities.ts'
import { root } from './run.mjs'
import { kinds, municipalities as names } from './scale-names.ts'
import { questions, sharedBy, sharedQuestions, withoutClauses } from './scale-shared.ts'

const fields = z.record(z.string(), z.json())
type Fields = z.infer<typeof fields>
type Value = Fields[string]

const texts = z.record(z.string(), z.string())
const standardFile = z.looseObject({ title: texts, questions }).catchall(z.json())
const municipalityFile = z.looseObject({
  name: texts,
  contacts: z.array(
    z
      .looseObject({
        id: z.string(),
        phones: z.array(fields).default([]),
        source: fields,
      })
      .catchall(z.json()),
  ),
})

/** A real standard, of which others are made. */
interface Model {
  /** Its municipality. */
  readonly of: string
  readonly standard: z.infer<typeof standardFile>
  readonly source: Fields
  readonly municipality: z.infer<typeof municipalityFile>
}

/** A standard to be written: which model it is made of, and its names. */
interface Choice {
  readonly index: number
  readonly definite: string
  readonly title: Readonly<Record<string, string>>
  readonly id: string
  readonly model: Model
  /** The ids of the questions that it shares. */
  readonly shared: ReadonlySet<string>
}

interface Size {
  readonly municipalities: number
  /** Of each municipality. */
  readonly standards: number
}

/** Writes the content into `folder`. */
export async function writeContent(folder: string, { municipalities, standards }: Size) {
  const models = await readModels()
  await cp(join(root, 'content'), folder, { recursive: true })
  const real = [...new Set(models.map(({ of }) => of))]
  for (const id of real) {
    const own = models.filter(({ of }) => of === id)
    const name = own[0]?.municipality.name.da ?? id
    await writeStandards(join(folder, id), name, choose(own, standards).slice(own.length))
  }
  await writeMadeUp(folder, models, { municipalities: municipalities - real.length, standards })
}

/** The content of one made-up municipality, and of nothing else. */
export async function writeLoneMunicipality(folder: string, standards: number) {
  for (const file of ['site.yaml', 'law.yaml'])
    await cp(join(root, 'content', file), join(folder, file))
  await writeMadeUp(folder, await readModels(), { municipalities: 1, standards })
}

async function writeMadeUp(
  folder: string,
  models: readonly Model[],
  { municipalities, standards }: Size,
) {
  const shared = sharedQuestions(models)
  const others = names.filter((name) => !models.some(({ of }) => of === asId(name)))
  for (let place = 0; place < municipalities; place += 1) {
    await writeMunicipality(folder, choose(models, standards, shared), others, place, shared)
  }
}

type SharedQuestions = ReturnType<typeof sharedQuestions>

/** Which models are varied into which standards, `count` in all, and which questions these share. */
function choose(models: readonly Model[], count: number, shared: SharedQuestions = []): Choice[] {
  return Array.from({ length: count }).flatMap((_, index) => {
    const kind = kinds[index % kinds.length]
    const model = models[index % models.length]
    if (!model || !kind) return []
    const series = Math.floor(index / kinds.length)
    const name = withSeries(kind[0], series)
    const title = inLanguages(model, name, withSeries(kind[2], series))
    const sharing = sharedBy(model, shared, Math.floor(index / models.length))
    return [{ index, definite: kind[1], title, id: asId(name), model, shared: sharing }]
  })
}

/** A text in the languages that the model has: Danish in Danish, English in all others. */
function inLanguages({ standard }: Model, danish: string, english: string) {
  return Object.fromEntries(
    Object.keys(standard.title).map((one) => [one, one === 'da' ? danish : english]),
  )
}

async function readModels(): Promise<Model[]> {
  const content = join(root, 'content')
  const read = async (...path: readonly string[]): Promise<unknown> =>
    parse(await readFile(join(content, ...path), 'utf8'))
  const found: Model[] = []
  for (const id of await foldersIn(content)) {
    if (!existsSync(join(content, id, 'municipality.yaml'))) continue
    const municipality = municipalityFile.parse(await read(id, 'municipality.yaml'))
    for (const standard of await foldersIn(join(content, id))) {
      found.push({
        of: id,
        standard: standardFile.parse(await read(id, standard, 'standard.yaml')),
        source: fields.parse(await read(id, standard, 'source.yaml')),
        municipality,
      })
    }
  }
  return found
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** `others` are names that no real municipality has. */
async function writeMunicipality(
  folder: string,
  standards: readonly Choice[],
  others: readonly string[],
  place: number,
  shared: SharedQuestions,
) {
  const round = Math.floor(place / others.length)
  const short = `${others[place % others.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`
  const id = asId(short)
  const name = `${short} Kommune`
  /** Of all models, each once. */
  const contacts = new Map<string, Fields>()
  for (const { id: standard, index, model } of standards.toReversed()) {
    for (const { phones, source, ...contact } of model.municipality.contacts) {
      const own =
        typeof source.clause === 'string'
          ? { standard, clause: `${source.clause}-${index + 1}` }
          : source
      contacts.set(contact.id, {
        ...contact,
        phones: varyPhones(phones, `${id} ${contact.id}`),
        source: own,
      })
    }
  }
  const [first] = standards
  await writeYaml(join(folder, id), 'municipality.yaml', {
    name: first ? inLanguages(first.model, name, name) : {},
    code: codeOfName(name) ?? inventedCode,
    website: `https://www.${id}.example`,
    contacts: [...contacts.values()],
    questions: shared.map(withoutClauses),
  })
  await writeStandards(join(folder, id), name, standards)
}

async function writeStandards(folder: string, name: string, standards: readonly Choice[]) {
  for (const { index, definite, title, id, model, shared } of standards) {
    const vary = variation({ name, definite, english: title.en ?? '', index, shared })
    await writeYaml(join(folder, id), 'standard.yaml', { ...vary(model.standard), title })
    await writeYaml(join(folder, id), 'source.yaml', vary(model.source))
  }
}

interface Words {
  /** Of the municipality. */
  readonly name: string
  /** The support in Danish, with its article. */
  readonly definite: string
  readonly english: string
  readonly index: number
  readonly shared: ReadonlySet<string>
}

/** What turns a model's file into this standard's: ids get its number, texts its names, fingerprints others. */
function variation({ name, definite, english, index, shared }: Words): (file: Fields) => Fields {
  const renamed = (id: string) => (id === 'voice' ? id : `${id}-${index + 1}`)
  const otherFingerprint = (fingerprint: string) =>
    digest(`${fingerprint} ${name} ${index}`).slice(0, 16)
  const danish = (text: string) =>
    text
      .replaceAll(/(?<!\p{L})[Ss]tøtten(?!\p{L})/gu, (word) => like(word, definite))
      .replaceAll(/(?<!\p{L})[Kk]ommunen(?!\p{L})/gu, name)
  const englishText = (text: string) =>
    text
      .replaceAll(/(?<!\p{L})[Tt]he support(?!\p{L})/gu, (word) => like(word, english))
      .replaceAll(/(?<!\p{L})[Tt]he municipality(?![’\p{L}])/gu, name)
  const ofTexts = new Map([
    ['da', danish],
    ['en', englishText],
    ['id', renamed],
    ['cites', renamed],
    ['fingerprint', otherFingerprint],
    ['fingerprints', otherFingerprint],
  ])

  const condition = (when: Value): Value => {
    if (Array.isArray(when)) return when.map(condition)
    if (!isGroup(when)) return when
    return Object.fromEntries(
      Object.entries(when).map(([key, part]) =>
        ['all', 'any', 'not'].includes(key)
          ? [key, condition(part)]
          : [shared.has(key) ? key : renamed(key), part],
      ),
    )
  }
  const varyGroup = (group: Fields): Fields =>
    Object.fromEntries(Object.entries(group).map(([key, part]) => [key, vary(part, key)]))
  /** Options keep their ids, as conditions name them. */
  const varyOption = (option: Value): Value =>
    isGroup(option) && option.id !== undefined ? { ...varyGroup(option), id: option.id } : option
  const varyQuestion = (question: Value): Value => {
    if (!isGroup(question) || typeof question.id !== 'string' || !shared.has(question.id))
      return vary(question, '')
    return { shared: question.id, cites: vary(question.cites ?? [], 'cites') }
  }
  const vary = (value: Value, key: string): Value => {
    if (key === 'when') return condition(value)
    if (key === 'questions' && Array.isArray(value)) return value.map(varyQuestion)
    if (key === 'options' && Array.isArray(value)) return value.map(varyOption)
    if (typeof value === 'string') return ofTexts.get(key)?.(value) ?? value
    if (Array.isArray(value)) {
      return value.map((item) => vary(item, typeof item === 'string' ? key : ''))
    }
    return isGroup(value) ? varyGroup(value) : value
  }
  return varyGroup
}

function isGroup(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function varyPhones(phones: readonly Fields[], of: string): Fields[] {
  return phones.map((phone, place) => {
    const digits = Number.parseInt(digest(`${of} ${place}`).slice(0, 8), 16)
    return { ...phone, number: String(30_000_000 + (digits % 60_000_000)) }
  })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** `text` with a capital where the model has one. */
function like(model: string, text: string): string {
  const [first = ''] = text
  const isCapital = /^\p{Lu}/u.test(model)
  return `${isCapital ? first.toUpperCase() : first.toLowerCase()}${text.slice(1)}`
}

function withSeries(text: string, series: number): string {
  return series === 0 ? text : `${text} ${String.fromCharCode(65 + series)}`
}

async function writeYaml(folder: string, file: string, value: Fields) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), stringify(value, { lineWidth: 110 }))
}
