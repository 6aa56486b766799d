/** Lints files that do not exist in the project, as if they did: each is written into a folder of the same form. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))
const report = z.object({
  diagnostics: z.array(
    z.object({ code: z.string().optional(), message: z.string(), filename: z.string() }),
  ),
})

export interface Finding {
  /** Such as `eslint(no-console)`. */
  readonly rule: string
  readonly file: string
}

/** What lint says of files, given by their names in the project and their code. */
export async function lint(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'))
  try {
    for (const name of ['node_modules', 'package.json'])
      await symlink(join(root, name), join(folder, name))
    const config = pathToFileURL(join(root, 'oxlint.config.js')).href
    const compilerOptions = {
      composite: false,
      emitDeclarationOnly: false,
      noEmit: true,
      lib: ['es2023', 'dom'],
    }
    await writeAll(folder, {
      ...files,
      'oxlint.config.js': `export { default } from '${config}'\n`,
      'tsconfig.json': JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions,
        references: [],
        include: ['src', 'tests'],
      }),
    })
    return await findings(folder, Object.keys(files))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function findings(folder: string, files: readonly string[]): Promise<readonly Finding[]> {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const args = [oxlint, '--config=oxlint.config.js', '--format=json', ...files]
  const printed = await new Promise<string>((resolve) => {
    // Ends with 1 where it finds something.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_, stdout) => {
      resolve(stdout)
    })
  })
  return report
    .parse(JSON.parse(printed))
    .diagnostics.map(({ code, message, filename }) => ({ rule: code ?? message, file: filename }))
}
