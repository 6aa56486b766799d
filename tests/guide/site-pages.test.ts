import { expect, test } from 'vitest'
import { reservedNames } from '#guide/site-pages.ts'

test('the names that no municipality may have', () => {
  expect(reservedNames).toMatchInlineSnapshot(`
    [
      "da",
      "en",
      "privatliv",
      "tilgaengelighed",
      "skranke",
      "privacy",
      "accessibility",
      "desk",
      "indlejring",
      "embed",
      "om",
      "about",
      "data",
      "assets",
      "was",
      "schema",
    ]
  `)
})
