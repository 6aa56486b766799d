/** The manual’s keys and entries as text for a terminal. Pure. */
import type { Terminal } from '../terminal.ts'
import type { Entry } from './entry.ts'
import type { Key } from './keys.ts'

type Paint = Terminal['paint']

const width = 100

/** `all` are the keys among which those that stand within it are found. */
export function keyText(key: Key, all: readonly Key[], paint: Paint): string {
  const { path, places, purpose = '', form, isNeeded } = key
  const within = new Set(
    all.flatMap((other) =>
      other.places.some((place) => places.includes(place)) ? nameWithin(path, other.path) : [],
    ),
  )
  return [
    `${paint('bold', path)}  in ${places.join(' and ')}`,
    indented(purpose),
    indented(`Written as ${form}. ${isNeeded ? 'Must be there.' : 'May be left out.'}`),
    ...(within.size === 0 ? [] : [indented(`Keys within it: ${[...within].join(', ')}.`)]),
  ].join('\n')
}

/** `facts[]` or `facts`, and `facts[].kind` → `kind` */
function nameWithin(path: string, other: string): readonly string[] {
  if (!other.startsWith(path)) return []
  const [, name] = /^(?:\[\])?\.([\w-]+)$/.exec(other.slice(path.length)) ?? []
  return name === undefined ? [] : [name]
}

export function entryText({ title, danish, about, example, shows }: Entry, paint: Paint): string {
  return [
    paint('bold', `${title} (${danish})`),
    ...paragraphs(about).map(indented),
    ...Object.entries(example).map(
      ([file, part]) => `  In ${file}:\n\n${part.trimEnd().replaceAll(/^(?=.)/gm, '      ')}`,
    ),
    indented(`What the page shows: ${shows.trim()}`),
  ].join('\n\n')
}

/** A line for each key, by their files. */
export function keyList(keys: readonly Key[], paint: Paint): string {
  const places = [...new Set(keys.flatMap((key) => key.places))]
  return places
    .map((place) =>
      [
        paint('bold', place),
        ...keys.filter((key) => key.places.includes(place)).map(({ path }) => `  ${path}`),
      ].join('\n'),
    )
    .join('\n\n')
}

/** A blank line parts paragraphs; other ends of lines are only the source’s. */
function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
}

function indented(text: string): string {
  const lines: string[] = []
  let line = ' '
  for (const word of text.split(' ')) {
    if (line.length + word.length >= width && line.trim() !== '') {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\n')
}
