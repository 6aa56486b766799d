/**
 * Makes content of any size: the real content as it is, and around it variations of the real standards with other
 * names, ids, numbers and words, in the same shape.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { parse, stringify } from 'yaml'
import { root } from './run.mjs'
import { kinds, municipalities as names } from './scale-names.mjs'

/** @typedef {{ [key: string]: any }} Fields */
/** @typedef {{ of: string, standard: Fields, source: Fields, municipality: Fields }} Model */

/**
 * Writes `content/` below `folder`.
 * @param {string} folder
 * @param {{ municipalities: number, standards: number }} size standards a municipality
 */
export async function writeContent(folder, { municipalities, standards }) {
  const models = await readModels()
  await cp(join(root, 'content'), folder, { recursive: true })
  const real = [...new Set(models.map(({ of }) => of))]
  for (const id of real) {
    const own = models.filter(({ of }) => of === id)
    const name = own[0]?.municipality.name.da ?? id
    await writeStandards(join(folder, id), name, choose(own, standards).slice(own.length))
  }
  const others = names.filter((name) => !real.includes(asId(name)))
  for (let place = 0; place < municipalities - real.length; place += 1) {
    await writeMunicipality(folder, choose(models, standards), others, place)
  }
}

/** @typedef {{ index: number, kind: string[], title: Fields, id: string, model: Model }} Choice */

/**
 * Which models are varied into which standards, so many in all.
 * @param {readonly Model[]} models
 * @param {number} count
 * @returns {Choice[]}
 */
function choose(models, count) {
  return Array.from({ length: count }).flatMap((_, index) => {
    const kind = kinds[index % kinds.length] ?? []
    const model = models[index % models.length]
    const series = Math.floor(index / kinds.length)
    if (!model) return []
    const name = withSeries(kind[0], series)
    const title = inLanguages(model, name, withSeries(kind[2], series))
    return [{ index, kind, title, id: asId(name), model }]
  })
}

/**
 * A text in the languages that the model has: Danish in Danish, English in all others.
 * @param {Model | undefined} model @param {string | undefined} danish @param {string | undefined} english
 */
function inLanguages(model, danish, english) {
  const languages = Object.keys(model?.standard.title ?? {})
  return Object.fromEntries(languages.map((one) => [one, one === 'da' ? danish : english]))
}

/** @returns {Promise<Model[]>} */
async function readModels() {
  const content = join(root, 'content')
  /** @param {string[]} path */
  const read = async (...path) => parse(await readFile(join(content, ...path), 'utf8'))
  const found = []
  for (const id of (await foldersIn(content)).toSorted()) {
    // Beside the municipalities stands what helps editors.
    if (!existsSync(join(content, id, 'municipality.yaml'))) continue
    const municipality = await read(id, 'municipality.yaml')
    for (const standard of (await foldersIn(join(content, id))).toSorted()) {
      found.push({
        of: id,
        standard: await read(id, standard, 'standard.yaml'),
        source: await read(id, standard, 'source.yaml'),
        municipality,
      })
    }
  }
  return found
}

/** @param {string} folder */
async function foldersIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  // Beside the municipalities stands what editors' tools read.
  return folders.filter((name) => name !== 'schema')
}

/**
 * @param {string} folder
 * @param {readonly Choice[]} standards
 * @param {readonly string[]} others names that no real municipality has
 * @param {number} place
 */
async function writeMunicipality(folder, standards, others, place) {
  const round = Math.floor(place / others.length)
  const short = `${others[place % others.length]}${round === 0 ? '' : ` ${round + 1}`}`
  const id = asId(short)
  const name = `${short} Kommune`
  /** @type {Map<string, Fields>} contacts of all models, each once */
  const contacts = new Map()
  for (const { id: standard, index, model } of standards.toReversed()) {
    for (const contact of model.municipality.contacts) {
      const { source } = contact
      const own =
        'clause' in source ? { standard, clause: `${source.clause}-${index + 1}` } : source
      contacts.set(contact.id, { ...contact, phones: varyPhones(contact, id), source: own })
    }
  }
  await writeYaml(join(folder, id), 'municipality.yaml', {
    name: inLanguages(standards[0]?.model, name, name),
    code: `0${String(100 + place).slice(-3)}`,
    website: `https://www.${id}.example`,
    contacts: [...contacts.values()],
  })
  await writeStandards(join(folder, id), name, standards)
}

/** @param {string} folder @param {string} name @param {readonly Choice[]} standards */
async function writeStandards(folder, name, standards) {
  for (const { index, kind, title, id, model } of standards) {
    const vary = variation({ name, definite: kind[1] ?? '', english: title.en, index })
    await writeYaml(join(folder, id), 'standard.yaml', { ...vary(model.standard), title })
    await writeYaml(join(folder, id), 'source.yaml', vary(model.source))
  }
}

/**
 * What turns a model's file into this standard's: ids get its number, texts its names, fingerprints others.
 * @param {{ name: string, definite: string, english: string, index: number }} words
 * @returns {(value: any) => any}
 */
function variation({ name, definite, english, index }) {
  const suffix = `-${index + 1}`
  /** @param {string} id */
  const renamed = (id) => (id === 'voice' ? id : `${id}${suffix}`)
  /** @param {any} when @returns {any} */
  const condition = (when) =>
    Object.fromEntries(
      Object.entries(when).map(([key, part]) =>
        key === 'all' || key === 'any'
          ? [key, part.map(condition)]
          : key === 'not'
            ? [key, condition(part)]
            : [renamed(key), part],
      ),
    )
  /** @param {any} value @param {string} key @returns {any} */
  const vary = (value, key) => {
    if (key === 'when') return condition(value)
    if (key === 'cites') return value.map(renamed)
    if (key === 'options') return value.map((/** @type {any} */ option) => varyOption(option))
    if (key === 'da') return danish(value)
    if (key === 'en') return englishText(value)
    if (key === 'id') return renamed(value)
    if (key === 'fingerprint') return otherFingerprint(value)
    if (key === 'fingerprints') return value.map(otherFingerprint)
    if (Array.isArray(value)) return value.map((item) => vary(item, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([at, part]) => [at, vary(part, at)]))
  }
  /** Options keep their ids, as conditions name them. @param {any} option */
  const varyOption = (option) =>
    typeof option === 'string' ? option : { ...vary(option, ''), id: option.id }
  /** @param {string} text */
  const danish = (text) =>
    text
      .replaceAll(/(?<!\p{L})[Ss]tøtten(?!\p{L})/gu, (word) => like(word, definite))
      .replaceAll(/(?<!\p{L})[Kk]ommunen(?!\p{L})/gu, name)
  /** @param {string} text */
  const englishText = (text) =>
    text
      .replaceAll(/(?<!\p{L})[Tt]he support(?!\p{L})/gu, (word) => like(word, english))
      .replaceAll(/(?<!\p{L})[Tt]he municipality(?![’\p{L}])/gu, name)
  /** @param {string} fingerprint */
  const otherFingerprint = (fingerprint) => digest(`${fingerprint} ${name} ${index}`).slice(0, 16)
  return (value) => vary(value, '')
}

/** @param {Fields} contact @param {string} municipality */
function varyPhones({ id, phones = [] }, municipality) {
  return phones.map((/** @type {Fields} */ phone, /** @type {number} */ place) => {
    const digits = Number.parseInt(digest(`${municipality} ${id} ${place}`).slice(0, 8), 16)
    return { ...phone, number: String(30_000_000 + (digits % 60_000_000)) }
  })
}

/** @param {string} text */
function digest(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** With a capital where the model has one. @param {string} model @param {string} text */
function like(model, text) {
  const [first = ''] = text
  const isCapital = /^\p{Lu}/u.test(model)
  return `${isCapital ? first.toUpperCase() : first.toLowerCase()}${text.slice(1)}`
}

/** @param {string | undefined} text @param {number} series */
function withSeries(text, series) {
  return series === 0 ? `${text}` : `${text} ${String.fromCharCode(65 + series)}`
}

/** @param {string} name */
function asId(name) {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
}

/** @param {string} folder @param {string} file @param {Fields} value */
async function writeYaml(folder, file, value) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), stringify(value, { lineWidth: 110 }))
}
