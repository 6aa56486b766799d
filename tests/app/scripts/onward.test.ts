// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { pageFor } from '#app/scripts/onward.ts'

const links = `
  <ul data-onward>
    <li lang="da"><a href="/da/x" hreflang="da">Dansk</a></li>
    <li lang="en"><a href="/en/x" hreflang="en">English</a></li>
  </ul>
  <ul><li lang="fr"><a href="/fr/y" hreflang="fr">Français</a></li></ul>`

beforeEach(() => {
  document.body.innerHTML = links
})

test.each([
  [['en'], '/en/x'],
  [['en-GB', 'da'], '/en/x'],
  [['EN-us'], '/en/x'],
  [['de', 'en', 'da'], '/en/x'],
  [['nb-NO', 'da-DK', 'en'], '/da/x'],
  [['fr', 'ar'], '/da/x'],
  [[], '/da/x'],
])('whoever reads %j goes on to %s', (wanted, expected) => {
  expect(pageFor(document, wanted)?.pathname).toBe(expected)
})

test('a page that leads nowhere stays', () => {
  document.body.innerHTML = '<a href="/da/x" hreflang="da">Dansk</a>'
  expect(pageFor(document, ['da'])).toBeUndefined()
})
