/** `docs/keys.md`: every key of the content, as the manual's entries explain it. */
import type { Entry } from '#editor/manual/entry.ts'
import { explains, type Manual } from '#editor/manual/find.ts'
import type { Key } from '#editor/manual/keys.ts'

const introduction = `# All keys of the content

Made by \`tests/editor/manual.test.ts\` from the schema and from \`src/editor/manual/entries/\`, where each example is tried.
\`npm run content explain <key>\` prints the same. How the work goes: [the editor’s manual](../content/README.md).

The keys of source.yaml are those of \`documents/<document>.yaml\`, too. A path such as \`facts[].prices[].amount\` is the key
\`amount\` of each entry of the list \`prices\`, which is a key of each entry of the list \`facts\`.`

export function keysPage({ keys, entries }: Manual): string {
  const places = [...new Set(entries.map((entry) => entry.in))]
  return [
    introduction,
    ...places.flatMap((place) => [
      `## ${headings.get(place) ?? place}`,
      ...entries.filter((entry) => entry.in === place).flatMap((entry) => section(entry, keys)),
    ]),
    '',
  ].join('\n\n')
}

const headings = new Map([
  ['every text', 'In every text'],
  ['every condition', 'In every condition'],
])

function section(entry: Entry, keys: readonly Key[]): readonly string[] {
  return [
    `### ${entry.title} (${entry.danish})`,
    entry.about.trim(),
    [
      '| key | what it is for | written as | must be there |',
      '| --- | --- | --- | --- |',
      ...entry.keys.flatMap((path) =>
        keys.filter((key) => key.path === path && explains(entry, key)).map(row),
      ),
    ].join('\n'),
    ...Object.entries(entry.example).flatMap(([file, part]) => [
      `In \`${file}\`:`,
      `\`\`\`yaml\n${part.trimEnd()}\n\`\`\``,
    ]),
    `What the page shows: ${entry.shows.trim()}`,
  ]
}

function row({ path, purpose = '', form, isNeeded }: Key): string {
  const cells = [`\`${path}\``, purpose, form, isNeeded ? 'yes' : 'no']
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
