/** Texts as they are written into YAML. Pure. */
import { stringify } from 'yaml'
import { toBeWorded } from '#standard/review/to-be-worded.ts'

/** In quotes where YAML would read it otherwise. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd()
}

/** A text in both languages that is to be worded, as the lines below its key. */
export function unwritten(indent: string, da: string, en: string): string {
  return [
    `${indent}da: ${scalar(`${toBeWorded} ${da}`)}`,
    `${indent}en: ${scalar(`${toBeWorded} ${en}`)}`,
  ].join('\n')
}

/** The line by which editors of YAML find the schema; `depth` folders below `content/`. */
export function schemaLine(name: string, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}schema/${name}.json`
}
