/** Every decision says whether it holds, since when, and which others it changes or is changed by. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = 'docs/decisions'
const files = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .toSorted()

/** The other side of each relation. */
const opposites = new Map([
  ['Supersedes', 'superseded by'],
  ['Supersedes in part', 'Superseded in part by'],
  ['Extends', 'Extended by'],
])

interface Decision {
  readonly file: string
  readonly number: string
  readonly title: string
  /** The paragraph below the title, without line breaks. */
  readonly status: string
  readonly headings: readonly string[]
  /** “0048 Extends 0002”, as its status says. */
  readonly relations: readonly string[]
}

const decisions = files.map((file): Decision => {
  const [heading = '', status = '', ...rest] = readFileSync(join(folder, file), 'utf8').split(
    '\n\n',
  )
  const number = file.slice(0, 4)
  return {
    file,
    number,
    title: heading.replace(`# ${number} `, ''),
    status: status.replaceAll('\n', ' '),
    headings: rest.filter((part) => part.startsWith('## ')),
    relations: relationsIn(status.replaceAll('\n', ' ')).map((relation) => `${number} ${relation}`),
  }
})

function relationsIn(status: string): readonly string[] {
  const verbs = [...opposites].flat().join('|')
  const named = RegExp(String.raw`(${verbs}) ((?:(?:, | and )?\[\d{4}\]\([^)]+\))+)`, 'g')
  return [...status.matchAll(named)].flatMap(([, verb, others]) =>
    [...(others ?? '').matchAll(/\[(\d{4})\]/g)].map(([, other]) => `${verb} ${other}`),
  )
}

test.each(decisions)('$file has a number, a status, a date and its three parts', (decision) => {
  const { file, title, status, headings } = decision
  expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/)
  expect(title).toMatch(/^[^#\d]/)
  expect(status).toMatch(/^Status: (accepted|superseded by \[\d{4}\]\(.+?\)), \d{4}-\d\d-\d\d\./)
  expect(headings.map((part) => part.slice(3))).toEqual(['Context', 'Decision', 'Consequences'])
})

test.each(decisions)('$file links to the decisions that its status names', ({ status }) => {
  expect(status.replaceAll(/\[\d{4}\]\([^)]+\)/g, '')).not.toMatch(/\b\d{4}\b(?!-)/)
})

test('no number is given twice', () => {
  expect(new Set(decisions.map(({ number }) => number)).size).toBe(decisions.length)
})

describe('what one decision says of another', () => {
  const said = decisions.flatMap(({ relations }) => relations)

  test('is said by the other as well', () => {
    const answered = said.map((relation) => {
      const [, from = '', verb = '', to = ''] = /^(\d+) (.+) (\d+)$/.exec(relation) ?? []
      const [opposite] = [...opposites].flatMap(([one, other]) =>
        verb === one ? [other] : verb === other ? [one] : [],
      )
      return `${to} ${opposite} ${from}`
    })
    expect(answered.toSorted()).toEqual(said.toSorted())
    expect(said).toContain('0055 Supersedes in part 0003')
  })

  test('leads to that decision', () => {
    for (const { status } of decisions) {
      for (const [, number, file = ''] of status.matchAll(/\[(\d{4})\]\(([^)]+)\)/g)) {
        expect(files).toContain(file)
        expect(file.slice(0, 4)).toBe(number)
      }
    }
  })
})

test('the list names every decision with its title', () => {
  const listed = readFileSync(join(folder, 'README.md'), 'utf8').match(/^- \[\d{4}\]\(.*$/gm)
  expect(listed).toEqual(
    decisions.map(({ file, number, title }) => `- [${number}](${file}) ${title}`),
  )
})
