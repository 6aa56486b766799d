/** What a fact may say beside the standard's document: the law entries that say it, and a page that says more. */
import { expect, test } from 'vitest'
import { toGuide } from '#standard/localize.ts'
import { type Change, foundAfter, loadedAfter } from './documents-content.ts'

const file = 'samtaler/standard.yaml'
const silent = '  - { kind: complaint, not-stated: true }\n'

/** The fact on complaint, with what is said of it besides. */
const complaint = (besides: string): Change => [
  file,
  silent,
  `  - kind: complaint
    appeal: municipality
    text: { da: Du kan klage til kommunen., en: You can complain to the municipality. }
${besides}
`,
]
const link = (dates = 'checked-on: 2026-11-01') =>
  `    law: [free-advice]
    link: { label: { da: Sådan klager du, en: How to complain }, address: https://klag.example, ${dates} }`

test('a fact that the law says needs no clause, and a phone learns no date of the link', async () => {
  const { content, problems } = await loadedAfter(complaint(link()))
  expect(problems).toEqual([])
  const standard = content?.standards.find(({ id }) => id === 'eksempel/samtaler')
  if (!standard) throw new Error('There is no standard samtaler')
  expect(toGuide(standard, 'en').facts.at(-1)).toEqual({
    kind: 'complaint',
    text: 'You can complain to the municipality.',
    appeal: 'municipality',
    link: { label: 'How to complain', address: 'https://klag.example' },
    law: ['free-advice'],
    cites: [],
  })
})

test.each<[string, Change, string]>([
  ['neither a clause nor a law entry', complaint(''), `${file}:51:5  error: no “cites” here`],
  [
    'an unknown law entry',
    complaint('    law: [free-advise]'),
    `${file}:54:11  error: No law entry is called “free-advise”; expected one of law.yaml. Did you mean “free-advice”?`,
  ],
  [
    'a link that nobody has checked for a year',
    complaint(link('checked-on: 2025-11-01')),
    `${file}:55:109  warning: The link “Sådan klager du” was last checked on 2025-11-01, more than a year ago.`,
  ],
  [
    'a link that is to be looked at again',
    complaint(link('checked-on: 2026-11-01, review-due: 2026-11-20')),
    `${file}:55:133  warning: The link “Sådan klager du” was to be looked at again on 2026-11-20.`,
  ],
  [
    'an unknown law entry of the municipality',
    [
      'municipality.yaml',
      'contacts:',
      'facts:\n  - { kind: offer, text: { da: Samtaler., en: Talks. }, law: [advice] }\ncontacts:',
    ],
    'municipality.yaml:5:63  error: No law entry is called “advice”; expected one of law.yaml. Known: free-advice, case-handling.',
  ],
])('%s', async (_, change, found) => {
  expect(await foundAfter(change)).toEqual([found])
})
