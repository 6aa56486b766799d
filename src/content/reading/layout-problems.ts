/** What is wrong with a file or folder that does not belong where it is. */
import { asId } from '#standard/as-id.ts'
import { nearest } from '#standard/nearest.ts'
import type { Problem } from './problem.ts'

export function strayFile(file: string, known: readonly string[]): Problem {
  const meant = nearest(file.slice(file.lastIndexOf('/') + 1), known)
  return {
    severity: 'error',
    file,
    found: 'a file that does not belong in this folder',
    expected: `only ${known.join(', ')}, and folders where they belong`,
    remedy:
      meant === undefined
        ? 'Move or delete the file.'
        : `Did you mean “${meant}”? Rename the file.`,
  }
}

export function strayFolder(file: string, known: readonly string[]): Problem {
  return {
    severity: 'error',
    file,
    found: 'a folder inside the folder of a standard',
    expected: `only ${known.join(' and ')}`,
    remedy: 'Move the folder one level up if it is a standard of its own, or delete it.',
  }
}

export function noDocument(file: string): Problem {
  const name = asId(file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''))
  return {
    severity: 'error',
    file,
    found: 'what is no document of a municipality',
    expected:
      'files such as “service-levels.yaml”, named in lower-case letters a–z, digits and hyphens',
    remedy: `Rename the file to “${name === '' ? 'document' : name}.yaml”, or move it elsewhere.`,
  }
}

/** `names` are those that a folder of this kind may not have. */
export function reservedName(file: string, holds: string, names: readonly string[]): Problem {
  return {
    severity: 'error',
    file,
    found: `a ${holds}’s folder with the name of a page or a language of the site`,
    expected: `a name other than ${names.join(', ')}`,
    remedy: `Rename the folder after the ${holds}.`,
  }
}

export function badName(file: string, holds: string): Problem {
  const name = asId(file.slice(file.lastIndexOf('/') + 1))
  return {
    severity: 'error',
    file,
    found: `a ${holds}’s folder whose name cannot stand in a web address`,
    expected: 'a name of lower-case letters a–z, digits and hyphens',
    remedy: name === '' ? 'Rename the folder.' : `Rename the folder to “${name}”.`,
  }
}
