/** One YAML file of the content: its data, and where in the text each value stands. */
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml'
import type { Position, Problem } from './problem.ts'
import { describeAlias, describeYamlError } from './yaml-error.ts'
import { findNode, type Path } from './yaml-node.ts'

export class YamlFile {
  readonly file: string
  /** Undefined when the text could not be read to its end. A doubled key alone is no hindrance. */
  readonly data: unknown
  /** What is wrong with the file as YAML. */
  readonly problems: readonly Problem[]
  readonly #text: string
  readonly #lines = new LineCounter()
  readonly #root: Node | null

  constructor(file: string, text: string) {
    this.file = file
    this.#text = text
    const document = parseDocument(text, {
      version: '1.2',
      uniqueKeys: true,
      prettyErrors: false,
      lineCounter: this.#lines,
    })
    this.#root = document.contents
    const doubledKeys = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY')
    const alias = broken || !text.includes('*') ? undefined : firstAlias(document)
    // After a syntax error the rest of the file is guesswork, so only the first one is told.
    this.problems = [
      ...[...doubledKeys, ...(broken ? [broken] : [])].map((error) =>
        this.#problem(error.pos[0], describeYamlError(error, this.#wordsAt(error.pos[0]))),
      ),
      ...(alias?.range ? [this.#problem(alias.range[0], describeAlias(alias.source))] : []),
    ]
    this.data = broken || alias ? undefined : document.toJS()
  }

  /** Where a value stands or, where it is missing, what should hold it. A list or group is found at its key. */
  positionOf(path: Path): Position {
    const { node, key } = findNode(this.#root, path)
    const standsAtKey = !isScalar(node) || node.value === null
    return this.#position((standsAtKey ? (key ?? node) : node)?.range?.[0] ?? 0)
  }

  /** Where the key of a value stands. */
  positionOfKey(path: Path): Position {
    const { node, key } = findNode(this.#root, path)
    return this.#position((key ?? node)?.range?.[0] ?? 0)
  }

  /** A single value as the editor wrote it, quotes and all; undefined for lists, groups and nothing. */
  writtenAt(path: Path): string | undefined {
    const { node, isWhole } = findNode(this.#root, path)
    if (!isWhole || !isScalar(node) || !node.range || node.value === null) return undefined
    return this.#text.slice(node.range[0], node.range[1])
  }

  /** Whether a group is written in one line with braces, where a comma ends a text. */
  isInBraces(path: Path): boolean {
    const { node } = findNode(this.#root, path)
    return isMap(node) && node.flow === true
  }

  #problem(offset: number, words: Pick<Problem, 'found' | 'expected' | 'remedy'>): Problem {
    return { severity: 'error', file: this.file, position: this.#position(offset), ...words }
  }

  #wordsAt(offset: number): string {
    return /^[^\n:,{}[\]]+/.exec(this.#text.slice(offset, offset + 80))?.[0]?.trim() ?? ''
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset)
    const start = this.#lines.lineStarts[line - 1] ?? 0
    const end = this.#lines.lineStarts[line] ?? this.#text.length
    return {
      line: Math.max(1, line),
      column: Math.max(1, col),
      excerpt: this.#text.slice(start, end).trimEnd(),
    }
  }
}

function firstAlias(document: Document) {
  let first: { source: string; range?: [number, number, number] | null | undefined } | undefined
  visit(document, {
    Alias: (_, alias) => {
      first = alias
      return visit.BREAK
    },
  })
  return first
}
