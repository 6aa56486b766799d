/** Somebody looks at another page and comes back: most browsers put the page back as it was left. */
import type { Persona } from '../support/personas.ts'
import {
  answer,
  expectAnswered,
  expectLive,
  expectNoComplaints,
  expectShown,
  openGuide,
  type Play,
} from './walk.ts'

export async function playPutBack(play: Play, { answers }: Persona) {
  const { tab } = play
  const [[question, option] = ['', ''], [next] = ['']] = Object.entries(answers)
  await openGuide(play)
  await answer(play, question, option)
  await expectShown(tab, `!!document.querySelector('main input[name="${next}"]')`)
  await tab.back()
  await expectAnswered(play, question, option)
  await tab.press(`document.querySelector('footer a')`)
  await expectShown(tab, `!document.querySelector('main form')`)
  await tab.back()
  await expectLive(tab)
  await expectAnswered(play, question, option)
  await expectNoComplaints(tab)
}
