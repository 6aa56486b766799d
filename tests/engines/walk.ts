/** What a journey's pages look like from outside, and how a person goes on. Waits for what is expected, never for time. */
import { expect } from 'vitest'
import type { Arrived } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { allWords } from '#i18n/all-words.ts'
import { phoneHref } from '#ui/phone.ts'
import type { EngineTab } from './engine-tab.ts'

/** A tab with the guide that is played in it. */
export interface Play {
  readonly tab: EngineTab
  readonly guide: Guide
  /** Of the site; ends with a slash. */
  readonly site: string
}

/** Waits until an expression in the page has the value. */
export async function expectShown(tab: EngineTab, expression: string, value: unknown = true) {
  // While one page takes the place of another there is none to ask.
  const look = () => tab.evaluate(expression).catch(String)
  await expect.poll(look, { timeout: 10_000, interval: 60, message: expression }).toEqual(value)
}

/** Opens the first question at its own address, and waits until it is live. */
export async function openGuide({ tab, guide, site }: Play) {
  await tab.goTo(`${site}${guide.language}/${guide.id}/guide`)
  await expectLive(tab)
}

export async function expectLive(tab: EngineTab) {
  await expectShown(tab, `!document.querySelector('#load-failed, #late, .scriptless')`)
}

export async function answer({ tab, guide }: Play, question: string, option: string) {
  const radio = radioOf(question, option)
  await expectShown(tab, `!!${radio}`)
  await tab.press(`${radio}.nextElementSibling`)
  await expectShown(tab, `${radio}.checked`)
  await tab.press(byText('button', allWords[guide.language].journey.next))
}

/** A question as it stands after Back: with the answer that it got. */
export async function expectAnswered({ tab }: Play, question: string, option: string) {
  const answered = [question, option]
  const shown = `(({ name, value } = {}) => [name, value])(document.querySelector('main input:checked') ?? {})`
  await expectShown(tab, shown, answered)
}

export async function expectOutcome({ tab, guide }: Play, { asked, outcome }: Arrived) {
  const { verdict } = allWords[guide.language].journey
  const isRelative = asked.some((one) => one.question === 'voice' && one.option === 'relative')
  const phones = outcome.contacts.flatMap((index) => guide.contacts[index]?.contact.phones ?? [])
  await expectShown(
    tab,
    `{
      fit: document.querySelector('main').dataset.fit,
      verdict: document.querySelector('main h1').textContent.includes(${JSON.stringify(
        verdict[outcome.fit][isRelative ? 'relative' : 'self'],
      )}),
      numbers: Array.from(document.querySelectorAll('.whom-to-call a[href^="tel:"]'), (a) => a.getAttribute('href')),
      address: location.pathname + location.search + location.hash,
    }`,
    {
      fit: outcome.fit,
      verdict: true,
      numbers: phones.map(({ number }) => phoneHref(number)),
      address: `/${guide.language}/${guide.id}/outcome`,
    },
  )
}

export async function expectNoComplaints(tab: EngineTab) {
  expect(await tab.complaints(), 'messages on the console').toEqual([])
}

/** An expression for a radio. */
export function radioOf(question: string, option: string): string {
  return `document.querySelector('main input[name="${question}"][value="${option}"]')`
}

/** An expression for what a person would find by its words. */
export function byText(selector: string, text: string): string {
  return `[...document.querySelectorAll('main :is(${selector})')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`
}
