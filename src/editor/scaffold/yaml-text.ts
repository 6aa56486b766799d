/** Texts as they are written into YAML. Pure. */
import { stringify } from 'yaml'
import { languages, mainLanguage } from '#guide/languages.ts'
import { toBeWorded } from '#standard/review/to-be-worded.ts'

/** In quotes where YAML would read it otherwise. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd()
}

/**
 * A text that is to be worded, as the lines below its key. `main` is the hint in the main language; `hint` serves whoever
 * writes the others, in English.
 */
export function unwritten(indent: string, main: string, hint: string): string {
  return inEachLanguage(`${toBeWorded} ${main}`, `${toBeWorded} ${hint}`)
    .map((text) => indent + text)
    .join('\n')
}

/** `da: …`, `en: …`; `others` stands in every language but the main one. */
export function inEachLanguage(main: string, others: string): readonly string[] {
  return languages.map(
    (language) => `${language}: ${scalar(language === mainLanguage ? main : others)}`,
  )
}

/** The line by which editors of YAML find the schema; `depth` folders below `content/`. */
export function schemaLine(name: string, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}schema/${name}.json`
}
