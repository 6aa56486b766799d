import { expect, test } from 'vitest'
import { inSource, inStandard, reviewed } from '../../support/review-report.ts'

test('a clause that nothing cites', () => {
  expect(
    reviewed(inSource('\n    unused-because: { da: Det er en hensigt., en: It is an aim. }', '')),
  ).toMatchInlineSnapshot(`
    "error clause-unused at source.yaml clauses.3
    Nothing cites clause “vision”; expected a question, criterion, contact, fact or interpretation that does.
    Cite the clause where it is used, or say in unused-because why nothing uses it."
  `)
})

test('a cited clause with a reason why it is not', () => {
  expect(
    reviewed(
      inStandard(
        'en: We reply within 14 days. }, cites: [terms]',
        'en: We reply within 14 days. }, cites: [vision]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning clause-used-after-all at source.yaml clauses.3.unused-because
    Clause “vision” is cited, yet it has an unused-because.
    Remove the unused-because, or the citation that is wrong."
  `)
})

test('the source of a contact uses a clause', () => {
  expect(
    reviewed(
      inStandard(
        'cites: [phone]\n  - contact: youth-line',
        'cites: [target]\n  - contact: youth-line',
      ),
      inStandard(
        'en: If you are under 18 }\n    cites: [phone]',
        'en: If you are under 18 }\n    cites: [target]',
      ),
      inStandard('en: Ring us. }, cites: [phone]', 'en: Ring us. }, cites: [terms]'),
    ),
  ).toBe('')
})
