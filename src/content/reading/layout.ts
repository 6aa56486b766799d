/** Which folders the content has, and which files or folders do not belong there. */
import { reservedNames } from '#guide/site-pages.ts'
import { nearest } from '#standard/nearest.ts'
import { id } from '#standard/schema/primitives.ts'
import { asId } from '#standard/as-id.ts'
import type { ContentFiles } from './content-files.ts'
import type { Problem } from './problem.ts'

export interface MunicipalityFolder {
  readonly id: string
  /** The folders of its standards. */
  readonly standards: readonly string[]
}

export interface Layout {
  readonly municipalities: readonly MunicipalityFolder[]
  readonly problems: readonly Problem[]
}

/** What the folders hold besides folders; README.md is the editor's manual. */
const expected = {
  content: ['site.yaml', 'law.yaml', 'README.md'],
  municipality: ['municipality.yaml'],
  standard: ['standard.yaml', 'source.yaml'],
}

/** What editors of YAML read to complete and explain keys; `npm run content schema` writes it. */
export const schemaFolder = 'schema'

/** Folders in alphabetical order; none if the folder itself is missing. Names that start with a dot belong to other programs and are passed over. */
export async function readLayout(files: ContentFiles): Promise<Layout> {
  const root = await readFolder(files, '', expected.content, 'municipality')
  const problems = [...root.problems]
  const municipalities: MunicipalityFolder[] = []
  for (const municipality of root.folders) {
    const inner = await readFolder(files, municipality, expected.municipality, 'standard')
    problems.push(...inner.problems)
    municipalities.push({ id: municipality, standards: inner.folders })
    for (const standard of inner.folders) {
      const leaf = await readFolder(files, `${municipality}/${standard}`, expected.standard)
      problems.push(...leaf.problems)
    }
  }
  return { municipalities, problems }
}

/** The ids of all standards, `<municipality>/<standard>`. */
export function standardIds({ municipalities }: Layout): readonly string[] {
  return municipalities.flatMap(({ id, standards }) =>
    standards.map((standard) => `${id}/${standard}`),
  )
}

/** `holds` says what kind of folder may stand in this one; absent: none. */
async function readFolder(
  files: ContentFiles,
  path: string,
  known: readonly string[],
  holds?: 'municipality' | 'standard',
): Promise<{ folders: string[]; problems: Problem[] }> {
  const folders: string[] = []
  const problems: Problem[] = []
  const place = path === '' ? files.name : `${files.name}/${path}`
  const entries = await files.readdir(path)
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    if (holds === 'municipality' && entry.name === schemaFolder) continue
    if (!entry.isFolder) {
      if (!known.includes(entry.name)) problems.push(strayFile(`${place}/${entry.name}`, known))
    } else if (holds === undefined) problems.push(strayFolder(`${place}/${entry.name}`))
    else if (holds === 'municipality' && reservedNames.includes(entry.name)) {
      problems.push(reservedName(`${place}/${entry.name}`))
    } else if (id.safeParse(entry.name).success) folders.push(entry.name)
    else problems.push(badName(`${place}/${entry.name}`, holds))
  }
  return { folders, problems }
}

function strayFile(file: string, known: readonly string[]): Problem {
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

function strayFolder(file: string): Problem {
  return {
    severity: 'error',
    file,
    found: 'a folder inside the folder of a standard',
    expected: `only ${expected.standard.join(' and ')}`,
    remedy: 'Move the folder one level up if it is a standard of its own, or delete it.',
  }
}

function reservedName(file: string): Problem {
  return {
    severity: 'error',
    file,
    found: 'a municipality’s folder with the name of a page of the site',
    expected: `a name other than ${reservedNames.join(', ')}`,
    remedy: 'Rename the folder after the municipality, such as “frederikssund”.',
  }
}

function badName(file: string, holds: string): Problem {
  const name = asId(file.slice(file.lastIndexOf('/') + 1))
  return {
    severity: 'error',
    file,
    found: `a ${holds}’s folder whose name cannot stand in a web address`,
    expected: 'a name of lower-case letters a–z, digits and hyphens',
    remedy: name === '' ? 'Rename the folder.' : `Rename the folder to “${name}”.`,
  }
}
