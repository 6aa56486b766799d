/** Adds to a citation of a clause that is not there what the clause is probably called now, and how to rename what cites it. */
import { parse } from 'yaml'
import type { ContentFiles } from '#content/reading/content-files.ts'
import { documentsFolder, type Layout, readLayout } from '#content/reading/layout.ts'
import type { Problem } from '#content/reading/problem.ts'
import { nearest } from '#standard/nearest.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { inGit } from '../in-git.ts'
import { Refusal } from '../refusal.ts'
import { commandName } from './citations.ts'
import { registerNamed, type RegisterName } from './register-name.ts'

interface Renamed {
  readonly register: RegisterName
  readonly old: string
  readonly now: string
}

/** `folder` is where `content/` is on the disk. */
export async function withOffers(
  problems: readonly Problem[],
  folder: string,
  files: ContentFiles,
): Promise<readonly Problem[]> {
  if (!problems.some(({ code }) => code === 'unknown-clause')) return problems
  const layout = await readLayout(files)
  return Promise.all(
    problems.map(async (problem) => {
      if (problem.code !== 'unknown-clause' || !problem.position) return problem
      const { excerpt, column } = problem.position
      const cited = /^["']?([a-z0-9/-]+)/.exec(excerpt.slice(column - 1))?.[1] ?? ''
      const place = problem.file.slice(files.name.length + 1)
      const registers = await registersMeant(cited, place, files, layout)
      const old = cited.slice(cited.indexOf('/') + 1)
      const renamed = await renamedIn(registers, old, folder)
      if (renamed)
        return { ...problem, remedy: `It is called “${renamed.now}” now. ${offer(renamed)}` }
      const [register] = registers
      const now =
        register &&
        nearest(
          old,
          register.record.clauses.map(({ id }) => id),
        )
      if (register === undefined || now === undefined) return problem
      return { ...problem, remedy: `${problem.remedy} ${offer({ register, old, now })}` }
    }),
  )
}

function offer({ register, old, now }: Renamed): string {
  return `To cite “${now}” wherever “${old}” is cited: npm run content rename ${commandName(register)} ${old} ${now}`
}

/** The registers that a citation in this file may mean; those that cannot be read are passed by. */
async function registersMeant(
  cited: string,
  file: string,
  files: ContentFiles,
  layout: Layout,
): Promise<readonly RegisterName[]> {
  const [municipality = '', standard = ''] = file.split('/')
  const slash = cited.indexOf('/')
  const folder = layout.municipalities.find(({ id }) => id === municipality)
  const names =
    slash > 0
      ? [`${documentsFolder}/${cited.slice(0, slash)}`]
      : standard === 'municipality.yaml'
        ? // The source of a contact names the register beside the clause.
          [
            ...(folder?.standards ?? []),
            ...(folder?.documents ?? []).map((document) => `${documentsFolder}/${document}`),
          ]
        : [standard]
  const read = names.map((name) =>
    registerNamed(`${municipality}/${name}`, files, layout).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined
      throw error
    }),
  )
  return (await Promise.all(read)).filter((register) => register !== undefined)
}

/** The clause that had the id at the last commit, by its fingerprints; undefined where there is none, or several. */
async function renamedIn(
  registers: readonly RegisterName[],
  old: string,
  folder: string,
): Promise<Renamed | undefined> {
  const found = new Map<string, Renamed>()
  for (const register of registers) {
    const text = await inGit(folder, ['show', `HEAD:./${register.file}`]).catch(() => '')
    const before = sourceSchema.safeParse(text === '' ? undefined : parse(text)).data
    const prints = before?.clauses.find(({ id }) => id === old)?.fingerprints ?? []
    for (const { id, fingerprints } of register.record.clauses)
      if (id !== old && fingerprints.some((print) => prints.includes(print)))
        found.set(`${register.file} ${id}`, { register, old, now: id })
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}
