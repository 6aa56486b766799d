/** One person's journey, with all that people do on the way: back, forward, reload, another answer, another language. */
import { expect } from 'vitest'
import type { Answers } from '#guide/condition.ts'
import { type Arrived, answersOf, follow } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { allWords } from '#i18n/all-words.ts'
import type { Persona } from '../support/personas.ts'
import {
  answer,
  byText,
  expectAnswered,
  expectLive,
  expectNoComplaints,
  expectOutcome,
  expectShown,
  type Play,
  radioOf,
} from './walk.ts'

/** How often Back is pressed. */
const steps = 3

/** @param translated the same guide in another language */
export async function playPersona(play: Play, persona: Persona, translated: Guide) {
  const { tab, guide } = play
  const arrived = arrivedBy(guide, persona.answers)
  expect(arrived.outcome.fit).toBe(persona.fit)
  await openFromStart(play)
  for (const { question, option } of arrived.asked) await answer(play, question, option)
  await expectOutcome(play, arrived)

  await goBackAndForward(play, arrived)

  const changed = await changeLastAnswer(play, arrived)
  await expectOutcome(play, changed)

  await tab.press(`document.querySelector('a.language-link[lang="${translated.language}"]')`)
  await expectOutcome({ ...play, guide: translated }, changed)

  await clear({ ...play, guide: translated })
  await expectNoComplaints(tab)
}

async function openFromStart({ tab, guide, site }: Play) {
  await tab.goTo(site + startOf(guide).slice(1))
  const start = byText('a', allWords[guide.language].pages.start.begin)
  await expectShown(tab, `!!${start}`)
  await tab.press(start)
  // With a slash where the tab holds the key of earlier answers (0062).
  await expectShown(tab, `location.pathname.replace(/[/]$/, '')`, `${startOf(guide)}/guide`)
  await expectLive(tab)
}

/** Three times back from the outcome, once forward, reloaded there, and forward to the outcome again. */
async function goBackAndForward(play: Play, arrived: Arrived) {
  const { tab, guide } = play
  const { asked } = arrived
  const expectStep = async (index: number) => {
    const step = asked[index]
    if (step) await expectAnswered(play, step.question, step.option)
    else if (index < 0) await expectShown(tab, 'location.pathname', startOf(guide))
    else await expectOutcome(play, arrived)
  }
  let at = asked.length
  for (let pressed = 0; pressed < steps; pressed++) {
    await tab.back()
    await expectStep(--at)
  }
  await tab.forward()
  await expectStep(++at)
  await expectNoComplaints(tab)
  await tab.reload()
  await expectLive(tab)
  await expectStep(at)
  while (at < asked.length) {
    await tab.forward()
    await expectStep(++at)
  }
}

/** Changes the last answer from the outcome's list, and answers what is asked beyond it. Resolves to where that leads. */
async function changeLastAnswer(play: Play, { asked }: Arrived): Promise<Arrived> {
  const { tab, guide } = play
  const { yourAnswers, changeLong } = allWords[guide.language].journey
  const last = asked.at(-1)
  const question = guide.questions.find(({ id }) => id === last?.question)
  const other = question?.options.find(({ id }) => id !== last?.option)
  if (!last || !question || !other) throw new Error('There is no other answer to choose.')
  const answers = answersOf(asked)
  const ask = say(question.ask, answers.voice === 'relative' ? 'relative' : 'self')
  const named = JSON.stringify(changeLong.replace('{{question}}', ask))
  await tab.press(byText('summary', yourAnswers))
  await tab.press(
    `[...document.querySelectorAll('main details a')].find((a) => a.textContent.includes(${named}))`,
  )
  await expectAnswered(play, last.question, last.option)
  const changed = arrivedBy(guide, { ...answers, [last.question]: other.id })
  const isNew = changed.asked.slice(asked.length - 1)
  for (const { question: id, option } of isNew) await answer(play, id, option)
  return changed
}

/** Clears, and finds nothing of what was answered in the two entries before. */
async function clear({ tab, guide }: Play) {
  const { clear: clearWords, cleared, general } = allWords[guide.language].journey
  await tab.press(byText('a', clearWords))
  const isUnanswered = `!!${radioOf('voice', 'self')} && !document.querySelector('main input:checked')`
  await expectShown(tab, `${isUnanswered} && document.body.textContent.includes('${cleared}')`)
  await tab.back()
  const heading = `document.querySelector('main h1').textContent.includes(${JSON.stringify(general.heading)})`
  await expectShown(tab, `${heading} && !document.querySelector('[data-fit]')`)
  await tab.back()
  await expectShown(tab, isUnanswered)
}

/** Where answers lead; what they leave open is answered with its first option. */
function arrivedBy(guide: Guide, answers: Answers): Arrived {
  const progress = follow(guide.graph, answers)
  if ('outcome' in progress) return progress
  const open = guide.questions.find(({ id }) => id === progress.next)
  const first = open?.options[0]
  if (!first) throw new Error(`${progress.next} has no options.`)
  return arrivedBy(guide, { ...answers, [progress.next]: first.id })
}

function startOf({ language, id }: Guide): string {
  return `/${language}/${id}`
}
