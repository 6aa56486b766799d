/** `explain`, as an editor asks it: by a key, by a value, by a word in either language, by a slip of the pen. */
import { expect, test } from 'vitest'
import { saidByEditor } from '../support/said-by-editor.ts'

const explain = (...asked: readonly string[]) =>
  saidByEditor(['explain', ...asked], {
    // It reads no content.
    folder: 'nowhere',
    today: '2026-12-01',
    workingFolder: 'nowhere',
  })

test('of one key: what it is for, how it is written, an example, what the page shows', async () => {
  const { code, said } = await explain('criteria.see')
  expect(said).toMatchInlineSnapshot(`
    "criteria[].see  in standard.yaml
      The standards of the municipality that may be right where it is not met.
      Written as the folder of another standard of the municipality, such as “support-at-home”, or a
      list of such. May be left out.

    What may be right instead (hvad der måske passer bedre)

      The standards of the same municipality, by their folders, that may be right where the criterion is
      not met: one, or a list such as \`[support-at-home, meals]\`. Shown as links in an outcome where
      that is so, and below the requirement for those who have not answered. \`check\` says if one is not
      there, is named twice or is retired. Two standards may point at each other.

      In standard.yaml:

          criteria:
            - id: cannot-cook # and all that the criterion has already
              see: stoette-i-hjemmet

      What the page shows: Below the requirement “Hvis ikke, så se: Støtte i hjemmet”, as a link."
  `)
  expect(code).toBe(0)
})

test('a key that stands in several places is shown with each', async () => {
  const { said } = await explain('see')
  expect(said).toContain('criteria[].see  in standard.yaml\n')
  expect(said).toContain('facts[].see  in municipality.yaml and standard.yaml\n')
  expect(said).toContain('What may be right instead')
  expect(said).toContain('Another standard that the fact is about')
})

test.each([
  ['standard.title', 'What the support is called', 'The document’s own title'],
  ['source.title', 'The document’s own title', 'What the support is called'],
  ['prices.review-due', 'When it must be looked at again.', 'When it was to be revised.'],
])('%s is that one alone', async (asked, said, notSaid) => {
  const answer = await explain(asked)
  expect(answer.said).toContain(said)
  expect(answer.said).not.toContain(notSaid)
})

test.each(['facts[].free', 'free:', 'Free', 'standard.yaml.facts.free'])(
  'written as “%s”',
  async (asked) => {
    expect((await explain(asked)).said).toContain('facts[].free  in')
  },
)

test.each([
  ['cost', 'What the fact (oplysning) is about', 'What it costs (hvad det koster)'],
  ['ankestyrelsen', 'facts[].appeal  in', 'The complaint (klage)'],
  ['monday', 'hours.open[].days  in', 'Opening hours (åbningstider)'],
])('%s, which may stand after a key', async (asked, ...said) => {
  const answer = await explain(asked)
  for (const part of said) expect(answer.said).toContain(part)
  expect(answer.code).toBe(0)
})

test.each([
  ['price', 'Prices (priser)'],
  ['pris', 'Prices (priser)'],
  ['Åbningstider', 'Opening hours (åbningstider)'],
  ['shared question', 'Questions that several standards ask (fælles spørgsmål)'],
])('%s, a word of an editor', async (asked, said) => {
  const answer = await explain(asked)
  expect(answer.said).toContain(said)
  expect(answer.code).toBe(0)
})

test('a group names the keys within it', async () => {
  const { said } = await explain('prices')
  expect(said).toContain('Keys within it: amount, per, limit, what, valid-from, review-due.')
})

test('what much is written of is named, with how to ask for each', async () => {
  const { said } = await explain('id')
  expect(said).not.toContain('What the page shows')
  expect(said).toContain('clauses[].id  in source.yaml')
  expect(said).toContain('Read more of one:\n  npm run content explain "')
  expect(said).toContain('\n  npm run content explain "A clause"')
  expect((await explain('A clause')).said).toMatch(/^A clause \(et punkt i standarden\)\n/)
})

test('without a key it lists them by their files', async () => {
  const { code, said } = await explain()
  expect(said).toMatch(/^site\.yaml\n {2}name\n/)
  expect(said).toContain('\n\nstandard.yaml\n')
  expect(said).toContain('\n  facts[].prices[].amount\n')
  expect(said).toContain('every condition\n  all\n  any\n  not')
  expect(code).toBe(0)
})

test.each([
  ['amuont', 'Did you mean amount'],
  ['prices.amuont', 'Did you mean amount'],
  ['klge', 'Did you mean klage'],
])('%s is named by what is nearest to it', async (asked, said) => {
  const answer = await explain(asked)
  expect(answer.said).toContain(`There is no key “${asked}”.\n${said}`)
  expect(answer.code).toBe(1)
})

test('what is near to nothing', async () => {
  expect(await explain('xyzzyxyzzy')).toEqual({
    code: 1,
    said: 'There is no key “xyzzyxyzzy”.\n“npm run content explain” lists them all.',
  })
})
