/** Applies an example of the manual to content that is there already, as an editor would write it into the files. */
import { parse, stringify } from 'yaml'
import type { Entry } from '#editor/manual/entry.ts'
import { textsIn } from '../content/texts-in.ts'
import type { Texts } from '../support/content-in-memory.ts'

interface Base {
  readonly texts: Texts
  readonly municipality: string
  /** The standard whose files the examples name without a folder. */
  readonly standard: string
}

const bases: Readonly<Record<Entry['applied-to'], Base>> = {
  small: {
    texts: textsIn('tests/content/fixtures/valid'),
    municipality: 'eksempel',
    standard: 'samtaler',
  },
  example: {
    texts: textsIn('tests/example/content'),
    municipality: 'eksempelby',
    standard: 'madservice',
  },
}

/** The content with the example in it, and the address of the standard that it is about. */
export function applied({ 'applied-to': name, example }: Entry): { texts: Texts; id: string } {
  const base = bases[name]
  const texts = { ...base.texts }
  for (const [file, part] of Object.entries(example)) {
    const path = pathOf(file, base)
    texts[path] = stringify(merged(parse(texts[path] ?? '{}'), parse(part)))
  }
  return { texts, id: `${base.municipality}/${base.standard}` }
}

function pathOf(file: string, { municipality, standard }: Base): string {
  if (file === 'site.yaml' || file === 'law.yaml') return file
  if (file === 'standard.yaml' || file === 'source.yaml')
    return `${municipality}/${standard}/${file}`
  return `${municipality}/${file}`
}

type Group = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged(file: unknown, part: unknown): Group {
  if (!isGroup(file) || !isGroup(part)) throw new Error('An example is a group of keys')
  return {
    ...file,
    ...Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        const before = file[key]
        return [key, isList(value) && isList(before) ? mergedList(before, value) : value]
      }),
    ),
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What is told apart by its kind takes the place of what is there; what has a name is added to it and moves to the end. */
function mergedList(before: readonly unknown[], added: readonly unknown[]): readonly unknown[] {
  const names = added.map(nameOf)
  const kept = before.filter((item) => !names.includes(nameOf(item)))
  if (added.some((item) => isGroup(item) && 'kind' in item)) return [...kept, ...added]
  const joined = added.map((item) => {
    const same = before.find((one) => nameOf(one) === nameOf(item))
    return isGroup(same) && isGroup(item) ? { ...same, ...item } : item
  })
  // The first question is always the same, wherever an example has it.
  return nameOf(joined[0]) === 'voice' ? [...joined, ...kept] : [...kept, ...joined]
}

function nameOf(item: unknown): unknown {
  if (!isGroup(item)) return item
  return item.id ?? item.contact ?? item.shared ?? item.kind ?? item.fingerprint ?? item.paragraph
}
