/** The impact of a change in words, for a terminal or as Markdown for a pull request. Pure. */
import { isFelt, type StandardImpact, type WordChange } from './impact.ts'
import { type Ending, mostCompared, type PathChange } from './path-changes.ts'

/** How many answers are shown for each way an ending changed. */
const shownAnswers = 6

const tooMany = `Not every set of answers was compared: there are more than ${mostCompared.toLocaleString('en')}. Fewer questions, or fewer options, would mend that.`

type Format = 'text' | 'markdown'

export function impactReport(impacts: readonly StandardImpact[], format: Format): string {
  return [
    ...(format === 'markdown' ? ['## What this changes for people', ''] : []),
    verdict(impacts),
    ...impacts.flatMap((impact) => ['', ...standardReport(impact, format)]),
  ].join('\n')
}

function verdict(impacts: readonly StandardImpact[]): string {
  const felt = impacts.filter(isFelt).length
  if (felt > 0) return `${count(felt, 'standard')} will tell people something else than before.`
  return impacts.every(({ allCompared }) => allCompared)
    ? 'Nothing changes for any citizen.'
    : 'Nothing was found that changes for any citizen, but not all could be compared.'
}

function standardReport(impact: StandardImpact, format: Format): string[] {
  const { id, title, kind, paths, allCompared, words, clausesGained, clausesLost } = impact
  const heading = (text: string) => (format === 'markdown' ? `### ${text}` : text)
  const name = `${title} (${id})`
  if (kind === 'added') return [heading(`New: ${name}`)]
  if (kind === 'removed')
    return [
      heading(`Gone: ${name}`),
      'Its address leads nowhere now. A standard that no longer holds is retired, not removed: see content/README.md.',
    ]
  return [
    heading(name),
    ...block('Answers that now end differently', endings(paths), paths.length, format),
    ...(allCompared ? [] : ['', tooMany]),
    ...block('Words and values', words.map(wordReport), words.length, format),
    ...block('Clauses that something rests on now', clausesGained, clausesGained.length, format),
    ...block('Clauses that nothing rests on any more', clausesLost, clausesLost.length, format),
  ]
}

/** Every entry may have several lines: the first is its head. */
function block(title: string, entries: readonly string[], total: number, format: Format): string[] {
  if (entries.length === 0) return []
  const indent = format === 'markdown' ? '  ' : '    '
  const item = format === 'markdown' ? '- ' : '  – '
  const lines = entries.map(
    (entry) => item + entry.split('\n').map(escapeFor(format)).join(`\n${indent}`),
  )
  const named = `${title} (${total})`
  return ['', format === 'markdown' ? `**${named}**\n` : named, ...lines]
}

function escapeFor(format: Format): (text: string) => string {
  // A line of Markdown must break where ours does, and must not make tags or emphasis of what editors wrote.
  return (text) =>
    format === 'markdown' ? `${text.replaceAll(/[<>*_`|]/g, String.raw`\$&`)}  ` : text
}

/** Answers that ended the same before and end the same now are told together. */
function endings(changes: readonly PathChange[]): string[] {
  const groups = new Map<string, PathChange[]>()
  for (const change of changes) {
    const key = JSON.stringify([change.before, change.after])
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].map((group) => {
    const [{ before, after } = {}] = group
    const answers = group
      .slice(0, shownAnswers)
      .map(({ asked }) => asked.map(({ question, option }) => `${question}: ${option}`).join(', '))
    const more = group.length - answers.length
    return [
      difference(before, after),
      ...answers.map((line) => `when ${line}`),
      ...(more > 0 ? [`and ${count(more, 'more set')} of answers`] : []),
    ].join('\n')
  })
}

function difference(before: Ending | undefined, after: Ending | undefined): string {
  if (!before) return `new answers, ending in ${whole(after)}`
  if (!after) return `answers that can no longer be given; they ended in ${whole(before)}`
  const parts = [
    ...(before.fit === after.fit ? [] : [`fit: ${before.fit} → ${after.fit}`]),
    ...listDifference('contacts', before.contacts, after.contacts),
    ...listDifference('facts', before.facts, after.facts),
  ]
  return parts.join('; ')
}

function listDifference(
  name: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  if (before.join('\n') === after.join('\n')) return []
  const gone = before.filter((entry) => !after.includes(entry)).map((entry) => `no longer ${entry}`)
  const come = after.filter((entry) => !before.includes(entry)).map((entry) => `now ${entry}`)
  const parts = [...gone, ...come]
  return [`${name}: ${parts.length === 0 ? 'in another order' : parts.join(', ')}`]
}

function whole(ending: Ending | undefined): string {
  return ending ? `${ending.fit}; contacts: ${ending.contacts.join(', ') || 'none'}` : 'no outcome'
}

function wordReport({ name, before, after }: WordChange): string {
  return [
    name,
    ...(before === undefined ? [] : [`before: ${before}`]),
    after === undefined ? 'removed' : `${before === undefined ? 'new' : 'now'}: ${after}`,
  ].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
