/** What an editor may ask the manual for, and what it has on it. Pure. */
import { nearest } from '#standard/nearest.ts'
import type { Entry } from './entry.ts'
import type { Key } from './keys.ts'

export interface Manual {
  readonly keys: readonly Key[]
  readonly entries: readonly Entry[]
}

/**
 * By the end of a key’s path (`amount`, `prices.amount`), which may begin with the name of its file (`standard.title`), by
 * something that may be written after a key (`cost`), or by a word of an entry (`pris`).
 */
export function find({ keys, entries }: Manual, asked: string): Manual {
  const name = plain(asked)
  const isAsked = (key: Key) =>
    key.places.some((place) =>
      `.${place.replace('.yaml', '')}.${plain(key.path)}`.endsWith(`.${name}`),
    )
  const found = keys.filter(
    (key) => isAsked(key) || key.values.some((value) => value.toLowerCase() === name),
  )
  const about = entries.filter(
    (entry) => found.some((key) => explains(entry, key)) || wordsOf(entry).includes(name),
  )
  return { keys: found, entries: about }
}

export function explains(entry: Entry, { path, places }: Key): boolean {
  return places.includes(entry.in) && entry.keys.includes(path)
}

/** Up to three of what can be asked for, the likeliest first. */
export function nearestTo({ keys, entries }: Manual, asked: string): readonly string[] {
  const candidates = new Set([
    ...keys.flatMap(({ path, values }) => [lastOf(plain(path)), ...values]),
    ...entries.flatMap(wordsOf),
  ])
  const found: string[] = []
  while (found.length < 3) {
    const next = nearest(lastOf(plain(asked)), candidates)
    if (next === undefined) break
    found.push(next)
    candidates.delete(next)
  }
  return found
}

function wordsOf({ title, danish, words }: Entry): readonly string[] {
  return [title, danish, ...words].map((word) => word.toLowerCase())
}

/** `facts[].kind:` → `facts.kind` */
function plain(path: string): string {
  return path
    .replaceAll('[]', '')
    .replace(/:$/, '')
    .replace(/\.yaml\b/, '')
    .trim()
    .toLowerCase()
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path
}
