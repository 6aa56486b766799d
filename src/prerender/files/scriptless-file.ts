/** The style sheet of a guide's journey without a script: the same in every language. */
import { createHash } from 'node:crypto'
import { graphSheet } from '#app/pages/scriptless/graph-sheet.ts'
import type { Guide } from '#guide/guide.ts'
import type { PlainFile } from '#prerender/pages/page.ts'
import common from '#styles/scriptless.scss?inline'

const known = new WeakMap<Guide, PlainFile>()

/** The name changes with the content, so hosts and phones may keep the file for ever. */
export function scriptlessFile(guide: Guide): PlainFile {
  const file = known.get(guide) ?? newFile(guide)
  known.set(guide, file)
  return file
}

function newFile(guide: Guide): PlainFile {
  const content = `${common}\n${graphSheet(guide)}\n`
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { address: `/data/${guide.id}.${hash}.css`, content }
}
