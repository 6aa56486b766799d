/** Every path of a guide: answers one way, looks at the outcome, goes back and answers the next way. */
import type { Answers } from '#guide/condition.ts'
import { follow } from '#guide/follow.ts'
import {
  answer,
  expectAnswered,
  expectLive,
  expectNoComplaints,
  expectOutcome,
  openGuide,
  type Play,
} from './walk.ts'

/** Resolves to the number of paths. */
export async function playEveryPath(play: Play): Promise<number> {
  await openGuide(play)
  const seen = await playFrom(play, {})
  await expectNoComplaints(play.tab)
  return seen
}

async function playFrom(play: Play, answers: Answers): Promise<number> {
  const { tab, guide } = play
  const progress = follow(guide.graph, answers)
  if ('outcome' in progress) {
    await expectOutcome(play, progress)
    return 1
  }
  const { next } = progress
  const question = guide.questions.find(({ id }) => id === next)
  let seen = 0
  for (const { id: option } of question?.options ?? []) {
    await answer(play, next, option)
    seen += await playFrom(play, { ...answers, [next]: option })
    await tab.back()
    await expectAnswered(play, next, option)
    if (Object.keys(answers).length < 2) await loadAnew(play)
  }
  return seen
}

/** WebKit lets a page write a hundred entries of the history in half a minute; no person does as a test does. */
async function loadAnew({ tab }: Play) {
  await expectNoComplaints(tab)
  await tab.reload()
  await expectLive(tab)
}
