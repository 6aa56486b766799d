/** Whether the short words of a municipality's standards each lead to one of them, and to nothing else. Pure. */
import { reservedShortWords } from '#guide/site-pages.ts'
import type { StandardRecord } from '../schema/standard.ts'
import { error, inStandard } from './check.ts'
import type { Finding } from './finding.ts'

/** Short words and names of folders, with the folder of the standard that each belongs to. */
export type ShortWords = ReadonlyMap<string, string>

/**
 * `standards` has those that are retired, too, by their folders: their addresses stay. A folder is in the long address, so
 * it goes before the word of another standard; of two equal words the first in the list has it.
 */
export function shortWordsOf(
  standards: readonly (readonly [folder: string, record: Pick<StandardRecord, 'short'>])[],
): ShortWords {
  const words = standards.flatMap(([folder, { short }]) =>
    short === undefined ? [] : [[short, folder] as const],
  )
  return new Map([...words.reverse(), ...standards.map(([folder]) => [folder, folder] as const)])
}

/** `folder` is that of the standard. */
export function checkShortWord(
  { short }: Pick<StandardRecord, 'short'>,
  folder: string,
  known: ShortWords,
): readonly Finding[] {
  if (short === undefined) return []
  if (reservedShortWords.includes(short))
    return [
      error('short-reserved', inStandard('short'), {
        message: `The short word “${short}” is the name of a page or a language; expected a word other than ${reservedShortWords.join(', ')}.`,
        remedy: `Choose a word that says what the support is.`,
      }),
    ]
  const owner = known.get(short)
  if (owner === undefined || owner === folder) return []
  return [
    error('short-taken', inStandard('short'), {
      message: `The short word “${short}” belongs to the standard “${owner}”; expected a word that no other standard of the municipality has, retired or not.`,
      remedy: `Choose another word. Change the one that nobody has been told of yet.`,
    }),
  ]
}
