/** What html-validate finds in the pages of a built folder. */
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { filesOf } from './built-site.ts'

export async function htmlFaults(folder: string): Promise<readonly string[]> {
  const validate = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  })
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'))
  const reports = await Promise.all(pages.map((page) => validate.validateFile(join(folder, page))))
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
    ),
  )
}
