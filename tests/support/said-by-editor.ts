/** The editor's command line, run in this process; `said` is all it wrote. */
import type { Setting } from '#editor/command.ts'
import { runEditor } from '#editor/run-editor.ts'

export async function saidByEditor(args: readonly string[], setting: Omit<Setting, 'terminal'>) {
  const said: string[] = []
  const say = (text: string) => {
    said.push(text)
  }
  const terminal = { say, complain: say, paint: (_: string, text: string) => text }
  const code = await runEditor(args, { ...setting, terminal })
  return { code, said: said.join('\n') }
}
