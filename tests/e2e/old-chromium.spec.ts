/** Journeys in Chromium 80 (2020) and 92 (2021), the oldest that the site is made for. */
import { expect, test } from '@playwright/test'
import { follow } from '#guide/follow.ts'
import { type Language, languages } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'
import { OldTab, oldVersions, runsHere } from './support/old-chromium.ts'
import { guides } from './support/published.ts'

const likely = { voice: 'self', age: '18-29', 'other-support': 'no', situation: 'yes' }
const unlikely = { ...likely, 'other-support': 'yes' }
const standard = 'frederikssund/tidsbegraenset-stoette'

test.skip(!runsHere, 'the packages hold these browsers for 64-bit Linux only')

for (const [index, version] of oldVersions.entries()) {
  const language = languages[index % languages.length] ?? 'da'
  test(`a journey in Chromium ${version}, ${language}`, async () => {
    const tab = await OldTab.open(version)
    try {
      await play(tab, language)
      expect(tab.complaints).toEqual([])
    } finally {
      await tab.close()
    }
  })
}

async function play(tab: OldTab, language: Language) {
  const { journey } = allWords[language]
  const guide = guides.find((one) => one.id === standard && one.language === language)
  if (!guide) throw new Error(`There is no guide ${standard} in ${language}.`)
  const shows = (expression: string) =>
    expect.poll(() => tab.evaluate(expression).catch(() => undefined), { message: expression })
  const link = (text: string) =>
    `[...document.querySelectorAll('main a, main button')].find((one) => one.textContent === ${JSON.stringify(text)})`
  const radio = (question: string, option: string) =>
    `document.querySelector('main input[name="${question}"][value="${option}"]')`
  const isLive = () => shows(`!document.querySelector('#load-failed, .scriptless')`).toBe(true)
  const press = async (element: string) => {
    // Later than the second half of a double click would come, and than the moment in which a page that arrives takes none.
    await new Promise((resolve) => setTimeout(resolve, 500))
    await shows(`getComputedStyle(document.querySelector('.page')).pointerEvents`).toBe('auto')
    await tab.press(element)
  }
  const answer = async (question: string, option: string) => {
    await shows(`${radio(question, option)} !== null`).toBe(true)
    await press(`${radio(question, option)}.nextElementSibling`)
    await press(link(journey.next))
  }
  const fit = `document.querySelector('main').dataset.fit`

  await tab.goTo(new URL(`/${language}/${standard}`, process.env.SITE_ADDRESS).href)
  await shows(`document.querySelector('main a[href$="/guide"]') !== null`).toBe(true)
  await press(`document.querySelector('main a[href$="/guide"]')`)
  await shows('location.pathname').toBe(`/${language}/${standard}/guide`)
  await isLive()
  await press(link(journey.next))
  await shows(`document.querySelector('[role=alert]') !== null`).toBe(true)
  for (const [question, option] of Object.entries(likely)) await answer(question, option)
  await shows(fit).toBe('likely')
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  const progress = follow(guide.graph, likely)
  const contacts = 'outcome' in progress ? progress.outcome.contacts : []
  const numbers = contacts.flatMap((index) => guide.contacts[index]?.contact.phones ?? [])
  expect(numbers).not.toEqual([])
  for (const { number } of numbers)
    await shows(`!!document.querySelector('main a[href="tel:+45${number}"]')`).toBe(true)

  // Back, another answer, and cleared.
  await tab.evaluate('history.back()')
  await shows(`${radio('situation', 'yes')}?.checked`).toBe(true)
  await tab.evaluate('history.back()')
  await answer('other-support', unlikely['other-support'])
  await shows(fit).toBe('unlikely')
  await tab.evaluate('location.reload()')
  await shows(fit).toBe('unlikely')
  await press(link(journey.clear))
  await shows(`${radio('voice', 'self')}?.checked`).toBe(false)
}
