/** Which folders the content has, and which files or folders do not belong there. */
import { finderName } from '#guide/finder-name.ts'
import { reservedNames } from '#guide/site-pages.ts'
import { id } from '#standard/schema/primitives.ts'
import type { ContentFiles } from './content-files.ts'
import { badName, noDocument, reservedName, strayFile, strayFolder } from './layout-problems.ts'
import type { Problem } from './problem.ts'

export interface MunicipalityFolder {
  readonly id: string
  /** The folders of its standards. */
  readonly standards: readonly string[]
  /** The names of the documents that several of them rest on, without the ending of their files. */
  readonly documents: readonly string[]
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

/** Within a municipality's folder, so no standard can be called that. */
export const documentsFolder = 'documents'

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
    const standards = inner.folders.filter((folder) => folder !== documentsFolder)
    for (const standard of standards) {
      const leaf = await readFolder(files, `${municipality}/${standard}`, expected.standard)
      problems.push(...leaf.problems)
    }
    const documents =
      standards.length < inner.folders.length
        ? await readDocumentNames(files, `${municipality}/${documentsFolder}`)
        : { names: [], problems: [] }
    problems.push(...documents.problems)
    municipalities.push({ id: municipality, standards, documents: documents.names })
  }
  return { municipalities, problems }
}

/** The ids of all standards, `<municipality>/<standard>`. */
export function standardIds({ municipalities }: Layout): readonly string[] {
  return municipalities.flatMap(({ id, standards }) =>
    standards.map((standard) => `${id}/${standard}`),
  )
}

const reserved = { municipality: reservedNames, standard: [finderName] }

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
    } else if (holds === undefined) problems.push(strayFolder(`${place}/${entry.name}`, known))
    else if (reserved[holds].includes(entry.name)) {
      problems.push(reservedName(`${place}/${entry.name}`, holds, reserved[holds]))
    } else if (id.safeParse(entry.name).success) folders.push(entry.name)
    else problems.push(badName(`${place}/${entry.name}`, holds))
  }
  return { folders, problems }
}

/** Each document is one file of the folder, whose name without its ending is that of the document. */
async function readDocumentNames(
  files: ContentFiles,
  path: string,
): Promise<{ names: string[]; problems: Problem[] }> {
  const names: string[] = []
  const problems: Problem[] = []
  const entries = await files.readdir(path)
  for (const { name, isFolder } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue
    const document = name.replace(/\.yaml$/, '')
    if (!isFolder && name !== document && id.safeParse(document).success) names.push(document)
    else problems.push(noDocument(`${files.name}/${path}/${name}`))
  }
  return { names, problems }
}
