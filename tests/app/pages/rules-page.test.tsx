// @vitest-environment jsdom
/** The rules page says what runs: its rows hold the paths of the compiled graph, in both languages. */
import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { decidingWords } from '#app/pages/rules/deciding-words.ts'
import { RulesPage } from '#app/pages/rules-page.tsx'
import { ruleColumns, ruleNamespaces } from '#app/pages/rules/rule-columns.ts'
import { pathsIn, ruleRows, type RuleRow } from '#app/pages/rules/rule-rows.ts'
import { rulesCsv } from '#app/pages/rules/rules-csv.ts'
import type { Answers, Condition } from '#guide/condition.ts'
import { countAsked } from '#guide/count-asked.ts'
import { figures } from '#guide/figures.ts'
import { answersOf } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { paths } from '#guide/paths.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { GraphPicture } from '#prerender/html/picture/graph-picture.tsx'
import { words } from '#prerender/html/words.ts'
import { assemble } from '#standard/assemble.ts'
import { compile } from '#standard/compile.ts'
import { toHandbook } from '#standard/handbook.ts'
import { toSite } from '#standard/localize-site.ts'
import { exampleRecords } from '../../support/example-records.ts'

const standard = assemble('example/talks', exampleRecords)
const handbook = toHandbook(standard, 'en')
const { guide } = handbook
const rows = ruleRows(guide)

const withKeptOrder = {
  ...exampleRecords,
  standard: {
    ...exampleRecords.standard,
    'order-because': { da: 'Most are grown up (da)', en: 'Most are grown up (en)' },
  },
}

function show(language: Language, shown = standard) {
  const book = toHandbook(shown, language)
  return render(
    <WordsContext value={words[language]}>
      <RulesPage
        site={toSite(standard.site, language)}
        handbook={book}
        rows={ruleRows(book.guide)}
        pictureOf={(voice, tableId) => (
          <GraphPicture guide={book.guide} voice={voice} tableId={tableId} drawings={[]} />
        )}
        today="2026-11-21"
      />
    </WordsContext>,
  )
}

/** The rows that answers fit: one, unless rows overlap or leave something out. */
function rowsFor(answers: Answers): readonly RuleRow[] {
  return rows.filter((row) =>
    Object.entries(row.answers).every(([id, options]) => options.includes(answers[id] ?? '')),
  )
}

describe('rows', () => {
  it('hold each path of the graph once, ending where the graph ends', () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    expect(pathsIn(rows)).toBe(figures(guide.graph, guide.questions).paths)
    for (const { asked, outcome } of paths(guide.graph)) {
      const place = guide.graph.outcomes.indexOf(outcome) + 1
      expect(rowsFor(answersOf(asked))).toMatchObject([{ outcome: place, fit: outcome.fit }])
    }
  })

  it('name the criteria that decide on all of their paths, and on some', () => {
    const row = (age: string, need: string) => rowsFor({ voice: 'self', age, need })
    expect(row('adult', 'yes')).toMatchObject([{ fit: 'likely', deciding: [1, 2] }])
    expect(row('adult', 'unsure')).toMatchObject([{ fit: 'possible', deciding: [2] }])
    expect(row('adult', 'no')).toMatchObject([{ fit: 'unlikely', deciding: [2] }])
    expect(row('child', 'no')).toMatchObject([{ fit: 'unlikely', deciding: [1] }])
    const [contact] = guide.contacts
    if (!contact) throw new Error('There is no contact.')
    const contacts = [{ ...contact, when: { question: 'need', in: ['yes'] } }]
    const graph = compile({ ...guide, contacts })
    const shared = ruleRows({ ...guide, contacts, graph }).find(
      ({ answers }) => answers.need?.join() === 'no',
    )
    expect(shared).toMatchObject({ fit: 'unlikely', deciding: [2], sometimesDeciding: [1] })
  })

  it('name the facts that not every outcome has', () => {
    const facts = (need: string) => rowsFor({ voice: 'self', age: 'adult', need })[0]?.facts
    expect(facts('no')).toEqual([])
    expect(facts('yes')).toEqual([2])
    const [child] = rowsFor({ voice: 'self', age: 'child', need: 'yes' })
    expect(child).toMatchObject({ facts: [], inGeneral: [2] })
  })
})

describe('why a row ends as it does', () => {
  const [first] = rows
  if (!first) throw new Error('There are no rows.')
  test.each<[Pick<RuleRow, 'fit' | 'deciding' | 'sometimesDeciding'>, string]>([
    [{ fit: 'likely', deciding: [1, 2], sometimesDeciding: [] }, 'All conditions are met'],
    [{ fit: 'unlikely', deciding: [1, 3], sometimesDeciding: [] }, 'Not met: condition 1, 3'],
    [
      { fit: 'possible', deciding: [2], sometimesDeciding: [1, 3] },
      'Not known: condition 2, with some of the answers also 1, 3',
    ],
    [
      { fit: 'unlikely', deciding: [], sometimesDeciding: [1, 2] },
      'Not met: at least one of conditions 1, 2',
    ],
  ])('%j', (why, text) => {
    expect(decidingWords({ ...first, ...why }, words.en.getFixedT(null, 'rules'))).toBe(text)
  })

  it('names criteria of which one must fail where no answer says which', () => {
    const whether = (option: string): Condition => ({ question: 'age', in: [option] })
    const [one, other] = guide.criteria
    if (!one || !other) throw new Error('There are no two criteria.')
    const criteria = [
      { ...one, when: whether('adult') },
      { ...other, when: whether('child') },
    ]
    const graph = compile({ ...guide, criteria, contacts: [], facts: [] })
    expect(ruleRows({ ...guide, criteria, contacts: [], facts: [], graph })).toMatchObject([
      { answers: {}, fit: 'unlikely', deciding: [], sometimesDeciding: [1, 2] },
    ])
  })
})

describe.each(['da', 'en'] as const)('the page in %s', (language) => {
  it('has one table with all rows, which both pictures name as their alternative', () => {
    show(language)
    const table = screen.getByRole('table')
    const bodyRows = within(table).getAllByRole('rowheader')
    expect(bodyRows.map((cell) => cell.textContent)).toEqual(rows.map(({ number }) => `${number}`))
    const pictures = screen.getAllByRole('img')
    expect(pictures.map((picture) => picture.getAttribute('aria-details'))).toEqual([
      table.id,
      table.id,
    ])
    for (const picture of pictures) expect(picture).toHaveAccessibleDescription(/tabel|table/i)
  })

  it('draws every node and outcome of the graph, and no style attribute', () => {
    const { container } = show(language)
    const drawn = [...container.querySelectorAll('.picture text')].map((text) => text.textContent)
    const results = new Set(drawn.flatMap((text) => /Result\w* (\d+):/.exec(text)?.[1] ?? []))
    expect([...results].map(Number).toSorted((a, b) => a - b)).toEqual(
      guide.graph.outcomes.map((_, index) => index + 1),
    )
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('shows the version at the top and at the signature', () => {
    show(language)
    expect(screen.getAllByText(handbook.version, { exact: false })).toHaveLength(2)
  })
})

it('shows the answers of a row, and says of what makes no difference that it does not', () => {
  show('en')
  const [, heading, ...others] = screen.getAllByRole('row')
  const cells = (row: HTMLElement | undefined) =>
    row
      ? within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent)
      : []
  expect(cells(heading).slice(0, 4)).toEqual([
    'Me (en)',
    'Adult (en) / Old (en)',
    'Yes (en)',
    'Looks right (3)',
  ])
  expect(others.map((row) => cells(row).slice(0, 3))).toContainEqual([
    'Me (en)',
    'Child (en)',
    '–makes no difference',
  ])
  expect(screen.getByText(/^All paths \(/)).toHaveTextContent(
    `(paths: ${pathsIn(rows)}, rows: ${rows.length})`,
  )
})

it('gives the average that the check gives', () => {
  show('en')
  const { mean } = countAsked(guide.graph)
  expect(screen.getByText(/^Questions on average/).nextElementSibling).toHaveTextContent(
    new RegExp(`^${Number(mean.toFixed(2))}$`),
  )
})

it('says why an option is kept, and when a contact is shown', () => {
  show('en')
  expect(screen.getByText('Statistics (en)')).toBeVisible()
  const ofRelatives = [...paths(guide.graph)].filter(({ asked }) => asked[0]?.option === 'relative')
  expect(
    screen.getByText(/Shown when the answer to “Whom is it about\? \(en\)” is “A relative \(en\)”/),
  ).toHaveTextContent(`Shown on ${ofRelatives.length} of ${pathsIn(rows)} paths.`)
})

it('says why the questions keep their order, and what that costs', () => {
  show('en')
  expect(screen.queryByText('Why the questions are in another order')).toBeNull()
  cleanup()
  show('en', assemble('example/talks', withKeptOrder))
  expect(screen.getByText('The same in the order that asks the fewest')).toBeVisible()
  expect(
    screen.getByText('Why the questions are in another order').nextElementSibling,
  ).toHaveTextContent('Most are grown up (en)')
})

describe('the file', () => {
  const t = (language: Language) => words[language].getFixedT(null, ruleNamespaces)
  const fileOf = (of: Guide, language: Language) => {
    const its = ruleRows(of)
    return rulesCsv(ruleColumns(of, its, t(language)), its, language)
  }

  it('opens as a spreadsheet: a byte order mark, a line a row, semicolons in Danish', () => {
    const file = fileOf(toHandbook(standard, 'da').guide, 'da')
    expect(file.startsWith('\uFEFFNr.;Whom is it about? (da);')).toBe(true)
    const lines = file.trimEnd().split('\r\n')
    expect(lines).toHaveLength(rows.length + 1)
    expect(new Set(lines.map((line) => line.split(';').length)).size).toBe(1)
    expect(fileOf(guide, 'en')).toContain('No.,Whom is it about? (en),')
  })

  it('quotes what would break a cell', () => {
    const contacts = guide.contacts.map((use) => ({
      ...use,
      contact: { ...use.contact, name: 'The "big", hall' },
    }))
    const odd = { ...guide, contacts }
    expect(fileOf(odd, 'en')).toContain('"The ""big"", hall')
  })
})
