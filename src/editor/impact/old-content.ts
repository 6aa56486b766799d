/** Content as it was at a revision: taken from git into a folder of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { inGit } from '../in-git.ts'
import { Refusal } from '../refusal.ts'

export interface OldContent {
  /** The path of `content/` as it was. */
  readonly folder: string
  /** Files within `content/` that were changed, added or removed since. */
  readonly changed: readonly string[]
  readonly remove: () => Promise<void>
}

/** Takes the files that were changed since, and those that standards share. Rejects with a `Refusal` without git. */
export async function oldContent(folder: string, revision: string): Promise<OldContent> {
  const git = (...args: string[]) => inGit(folder, args)
  await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).catch(() => {
    throw new Refusal(
      `git knows no version “${revision}”.`,
      'Name a branch, a tag or a commit, such as main, in a copy of the project made with git.',
    )
  })
  const was = filesIn(await git('ls-tree', '-r', '-z', '--name-only', revision, '--', '.'))
  const changed = [
    ...filesIn(
      await git('diff', '-z', '--name-only', '--relative', '--no-renames', revision, '--', '.'),
    ),
    ...filesIn(await git('ls-files', '-z', '--others', '--exclude-standard', '--', '.')),
  ]
  const parent = await mkdtemp(join(tmpdir(), 'impact-'))
  const old = join(parent, basename(folder))
  await mkdir(old)
  for (const path of was.filter((file) => isNeeded(file, changed))) {
    await mkdir(dirname(join(old, path)), { recursive: true })
    await writeFile(join(old, path), await git('show', `${revision}:./${path}`))
  }
  return { folder: old, changed, remove: () => rm(parent, { recursive: true, force: true }) }
}

/** Whether the old file belongs to a standard that may have changed. */
function isNeeded(path: string, changed: readonly string[]): boolean {
  const [municipality, file] = path.split('/')
  return (
    file === undefined ||
    changed.some((other) => !other.includes('/') || other.split('/')[0] === municipality)
  )
}

function filesIn(list: string): string[] {
  return list.split('\0').filter((path) => path !== '')
}
