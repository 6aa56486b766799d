// @vitest-environment jsdom
/** The rules page says what runs: its rows are the paths of the compiled graph, in both languages. */
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { RulesPage } from '#app/pages/rules-page.tsx'
import { ruleRows } from '#app/pages/rules/rule-rows.ts'
import { rulesCsv } from '#app/pages/rules/rules-csv.ts'
import { figures } from '#guide/figures.ts'
import { follow, answersOf } from '#guide/follow.ts'
import type { Language } from '#guide/languages.ts'
import { paths } from '#guide/paths.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { GraphPicture } from '#prerender/html/picture/graph-picture.tsx'
import { words } from '#prerender/html/words.ts'
import { assemble } from '#standard/assemble.ts'
import { toHandbook } from '#standard/handbook.ts'
import { toSite } from '#standard/localize-site.ts'
import { exampleRecords } from '../../support/example-records.ts'

afterEach(cleanup)

const standard = assemble('example/talks', exampleRecords)
const handbook = toHandbook(standard, 'en')
const { guide } = handbook
const rows = ruleRows(guide)

function show(language: Language) {
  const book = toHandbook(standard, language)
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

describe('rows', () => {
  it('are the paths of the graph: each once, ending where the graph ends', () => {
    expect(rows.map(({ asked }) => asked)).toEqual(
      [...paths(guide.graph)].map(({ asked }) => asked),
    )
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    for (const { asked, fit, outcome } of rows) {
      const end = follow(guide.graph, answersOf(asked))
      expect(end).toMatchObject({ outcome: guide.graph.outcomes[outcome - 1] })
      expect(end).toMatchObject({ outcome: { fit } })
    }
  })

  it('name the criteria that decide', () => {
    const row = (...answers: string[]) =>
      rows.find(({ asked }) => asked.map(({ option }) => option).join() === answers.join())
    expect(row('self', 'adult', 'yes')).toMatchObject({ fit: 'likely', deciding: [1, 2] })
    expect(row('self', 'adult', 'no')).toMatchObject({ fit: 'unlikely', deciding: [2] })
    expect(row('self', 'adult', 'unsure')).toMatchObject({ fit: 'possible', deciding: [2] })
  })
})

describe.each(['da', 'en'] as const)('the page in %s', (language) => {
  it('has one row a path, and one table a voice that a picture names as its alternative', () => {
    show(language)
    const tables = screen.getAllByRole('table')
    const bodyRows = tables.flatMap((table) => within(table).getAllByRole('rowheader'))
    expect(bodyRows.map((cell) => cell.textContent)).toEqual(rows.map(({ number }) => `${number}`))
    expect(bodyRows).toHaveLength(figures(guide.graph, guide.questions).paths)
    const pictures = screen.getAllByRole('img')
    expect(pictures.map((picture) => picture.getAttribute('aria-details'))).toEqual(
      tables.map(({ id }) => id),
    )
    for (const picture of pictures) expect(picture).toHaveAccessibleDescription(/tabel|table/i)
  })

  it('draws every node and outcome of the graph, and no style attribute', () => {
    const { container } = show(language)
    const drawn = [...container.querySelectorAll('.picture text')].map((text) => text.textContent)
    const results = new Set(drawn.flatMap((text) => /Result\w* (\d+):/.exec(text)?.[1] ?? []))
    expect([...results].map(Number).sort()).toEqual(
      guide.graph.outcomes.map((_, index) => index + 1),
    )
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('shows the version at the top and at the signature', () => {
    show(language)
    expect(screen.getAllByText(handbook.version, { exact: false })).toHaveLength(2)
  })
})

it('says why an option is kept, and when a contact is shown', () => {
  show('en')
  expect(screen.getByText('Statistics (en)')).toBeVisible()
  expect(
    screen.getByText(/Shown when the answer to “Whom is it about\? \(en\)” is “A relative \(en\)”/),
  ).toHaveTextContent(
    `Shown on ${rows.filter(({ voice }) => voice === 'relative').length} of ${rows.length} paths.`,
  )
})

describe('the file', () => {
  const t = (language: Language) => words[language].getFixedT(null, 'rules')
  const danish = toHandbook(standard, 'da').guide

  it('opens as a spreadsheet: a byte order mark, a line a path, semicolons in Danish', () => {
    const file = rulesCsv(danish, ruleRows(danish), t('da'))
    expect(file.startsWith('\uFEFFNr.;Whom is it about? (da);')).toBe(true)
    const lines = file.trimEnd().split('\r\n')
    expect(lines).toHaveLength(rows.length + 1)
    expect(new Set(lines.map((line) => line.split(';').length)).size).toBe(1)
    expect(rulesCsv(guide, rows, t('en'))).toContain('No.,Whom is it about? (en),')
  })

  it('quotes what would break a cell', () => {
    const contacts = guide.contacts.map((use) => ({
      ...use,
      contact: { ...use.contact, name: 'The "big", hall' },
    }))
    const odd = { ...guide, contacts }
    expect(rulesCsv(odd, ruleRows(odd), t('en'))).toContain('"The ""big"", hall')
  })
})
