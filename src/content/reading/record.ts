/** One file → a record that its schema has checked, or the problems that stand in the way. */
import type { z } from 'zod'
import { describeIssue } from './issue-problem.ts'
import { plainIssues } from './issues.ts'
import type { ContentFiles } from './content-files.ts'
import type { Problem } from './problem.ts'
import { textOf } from './text-file.ts'
import { YamlFile } from './yaml-file.ts'

export interface ReadRecord<T> {
  /** Absent when a problem is an error. */
  readonly record?: T
  /** Absent when the file cannot be read as text. */
  readonly yaml?: YamlFile
  readonly problems: readonly Problem[]
}

/** `path` is within `content/`. */
export async function readRecord<T>(
  files: ContentFiles,
  path: string,
  schema: z.ZodType<T>,
): Promise<ReadRecord<T>> {
  const read = await readIfThere(files, path, schema)
  return read ?? { problems: [missingFile(`${files.name}/${path}`)] }
}

/** Undefined where there is no such file. */
export async function readIfThere<T>(
  files: ContentFiles,
  path: string,
  schema: z.ZodType<T>,
): Promise<ReadRecord<T> | undefined> {
  const file = `${files.name}/${path}`
  const bytes = await files.readFile(path)
  if (!bytes) return undefined
  const read = textOf(bytes, file)
  return 'problem' in read
    ? { problems: [read.problem] }
    : check(new YamlFile(file, read.text), schema)
}

function check<T>(yaml: YamlFile, schema: z.ZodType<T>): ReadRecord<T> {
  if (yaml.data === undefined) return { yaml, problems: yaml.problems }
  const result = schema.safeParse(yaml.data)
  if (result.success) {
    return yaml.problems.length > 0
      ? { yaml, problems: yaml.problems }
      : { record: result.data, yaml, problems: [] }
  }
  const issues = plainIssues(result.error.issues, schema, yaml.data)
  return {
    yaml,
    problems: [...yaml.problems, ...issues.flatMap((issue) => describeIssue(issue, yaml, schema))],
  }
}

function missingFile(file: string): Problem {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return {
    severity: 'error',
    file,
    found: 'no such file',
    expected: `a file “${name}” in this folder`,
    remedy: 'Add the file, or remove the folder if it is not meant to be here.',
  }
}
