/** Whether the standards that criteria and facts point to are there, each once, and still hold. Pure. */
import type { Sibling } from '../siblings.ts'
import { error, warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import { suggest } from './suggest.ts'

/** One name after `see`, and where it stands. */
export interface Pointer {
  readonly name: string
  readonly place: Place
  /** Whether the same list has it before. */
  readonly isRepeated: boolean
}

interface Pointing {
  readonly see?: readonly string[]
}

/** `at` is where the file has what stands at these keys of `list`. */
export function pointersIn(
  list: 'criteria' | 'facts',
  parts: readonly Pointing[],
  at: (...path: Place['path']) => Place,
): Pointer[] {
  return parts.flatMap(({ see = [] }, part) =>
    see.map((name, index) => ({
      name,
      place: at(list, part, 'see', index),
      isRepeated: see.indexOf(name) < index,
    })),
  )
}

/** The fault that keeps a standard from being assembled. `known` are the folders of the municipality's standards. */
export function checkStandardsThere(
  pointers: readonly Pointer[],
  known: readonly string[],
): Finding[] {
  return pointers.flatMap(({ name, place }) => {
    if (known.includes(name)) return []
    return error('unknown-standard', place, {
      message: `No standard of this municipality is called “${name}”; expected the name of its folder.${suggest(name, known)}`,
      remedy: `Correct the name, or leave it out until the standard is there.`,
    })
  })
}

/** `own` is the folder of the standard that points; a municipality, which points for all, has none. */
export function checkPointers(
  pointers: readonly Pointer[],
  siblings: ReadonlyMap<string, Sibling | undefined>,
  own?: string,
): Finding[] {
  return pointers.flatMap(({ name, place, isRepeated }) => {
    if (isRepeated)
      return error('duplicate-id', place, {
        message: `The standard “${name}” is named twice after “see”; expected each standard once.`,
        remedy: `Remove one of the two.`,
      })
    if (name === own)
      return error('sees-itself', place, {
        message: `The standard “${name}” points to itself; expected another standard of the municipality.`,
        remedy: `Name the standard that people should look at, or remove “see”.`,
      })
    const retired = siblings.get(name)?.retired
    if (!retired) return []
    const replacement = retired['replaced-by']
    return warning('sees-retired', place, {
      message: `The standard “${name}” is retired since ${retired.on}; expected one that still holds.${replacement === undefined ? '' : ` “${replacement}” replaces it.`}`,
      remedy:
        replacement === undefined
          ? `Name a standard that still holds, or remove “see”.`
          : `Name the folder of the one that replaces it or, where that is another municipality’s, remove “see”.`,
    })
  })
}
