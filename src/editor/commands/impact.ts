/** `impact`: what the changes in content/ mean for the people who read the site. */
import type { Setting } from '../command.ts'
import { contentFolder } from '#content/build/content-folder.ts'
import { documentsFolder, readLayout } from '#content/reading/layout.ts'
import type { Standard } from '#standard/standard.ts'
import { type Options, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { impactOf } from '../impact/impact.ts'
import { impactReport } from '../impact/impact-report.ts'
import { oldContent } from '../impact/old-content.ts'
import { readStandard } from '../read-standard.ts'

const options = {
  since: { type: 'string' },
  markdown: { type: 'boolean' },
} satisfies Options

export const impact: Command = {
  name: 'impact',
  usage: '[--since <version>] [--markdown]',
  summary: 'says what your changes mean for the people who read the site',
  help: `Compares the content with an earlier version in git: which answers now end differently,
which words and numbers changed, which clauses lost or gained their use.

  --since <version>  a branch, tag or commit; the last commit unless told
  --markdown         as Markdown, for the text of a pull request

Example: npm run content impact -- --since main`,

  options,

  async run(args, setting) {
    const { flags, values } = readArguments(args, [], options)
    const old = await oldContent(setting.folder, values.get('since') ?? 'HEAD')
    try {
      const was = { ...setting, folder: old.folder }
      const before = await affected(was, old.changed)
      const after = await affected(setting, old.changed)
      const ids = [...new Set([...before, ...after])].toSorted()
      const impacts = []
      for (const id of ids) {
        const found = impactOf(
          before.includes(id) ? await readStandard(id, was) : undefined,
          after.includes(id) ? await readStandard(id, setting) : undefined,
        )
        if (found) impacts.push(found)
      }
      setting.terminal.say(impactReport(impacts, flags.has('markdown') ? 'markdown' : 'text'))
    } finally {
      await old.remove()
    }
    return 0
  },
}

/** The ids of the standards that a changed file belongs to; a shared file belongs to all that share it. */
async function affected(
  { folder }: Setting,
  changed: readonly string[],
): Promise<readonly Standard['id'][]> {
  const { municipalities } = await readLayout(contentFolder(folder))
  const isChanged = (municipality: string, standard: string) =>
    changed.some((path) => {
      const parts = path.split('/')
      if (parts.length === 1) return path === 'site.yaml' || path === 'law.yaml'
      const isShared = parts.length === 2 || parts[1] === documentsFolder
      return parts[0] === municipality && (isShared || parts[1] === standard)
    })
  return municipalities.flatMap(({ id, standards }) =>
    standards.filter((standard) => isChanged(id, standard)).map((standard) => `${id}/${standard}`),
  )
}
