/** The manual’s entries: what a group of keys is about, by example. `entries/*.yaml`, each file a topic. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const text = z.string().trim().min(1)

const entry = z.strictObject({
  title: text,
  /** The title as a Danish editor would say it. */
  danish: text,
  /** Words by which it is looked for besides its keys. */
  words: z.array(text).min(1),
  /** A file of the content, or `every text`, `every condition`: see `Key.places`. */
  in: text,
  keys: z.array(text).min(1),
  about: text,
  /** The content that a test applies the example to: `tests/content/fixtures/valid` or `tests/example/content`. */
  'applied-to': z.enum(['small', 'example']).default('small'),
  /**
   * Parts of files, by their names within the municipality or the standard. An entry of a list takes the place of the one
   * with its name, or adds to it; facts take the place of those of their kind.
   */
  example: z.record(text, text),
  /** What a page then shows. What stands in “…” is on a page, word for word. */
  shows: text,
})
export type Entry = z.infer<typeof entry>

const folder = join(import.meta.dirname, 'entries')

/** In the order in which an editor meets them. */
const topics = [
  'texts',
  'standard',
  'questions',
  'criteria',
  'contacts-in-a-standard',
  'facts',
  'conditions',
  'source',
  'municipality',
  'site',
  'law',
]

export function manualEntries(): readonly Entry[] {
  return topics.flatMap((topic) =>
    z.array(entry).parse(parse(readFileSync(join(folder, `${topic}.yaml`), 'utf8'))),
  )
}
