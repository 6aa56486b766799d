/** The tests of one engine: the journeys of a few people or, where `EVERY_PATH` is set, every path. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Guide } from '#guide/guide.ts'
import { paths } from '#guide/paths.ts'
import { guides } from '../e2e/support/published.ts'
import { firstOfEachKind, type PersonaTable, personaTables } from '../support/personas.ts'
import type { EngineTab } from './engine-tab.ts'
import { playEveryPath } from './every-path-play.ts'
import { playPersona } from './persona-play.ts'
import { playPutBack } from './put-back-play.ts'
import type { Play } from './walk.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** What `npm run engines` writes down. */
    engine?: string
    paths?: number
  }
}

/** @param open starts the engine; undefined where it is not here */
export function journeysIn(engine: string, open: (() => Promise<EngineTab>) | undefined) {
  describe.skipIf(open === undefined)(engine, () => {
    let tab: EngineTab | undefined
    const play = (guide: Guide): Play => {
      if (!tab) throw new Error(`${engine} was not started.`)
      return { tab, guide, site: inject('site') }
    }
    beforeAll(async () => {
      tab = await open?.()
    })
    afterAll(() => tab?.close())

    for (const guide of guides) {
      const people = firstOfEachKind(tableOf(guide))
      const name = `${guide.id} in ${guide.language}`
      if (process.env.EVERY_PATH !== undefined)
        test(`every path of ${name}`, { timeout: 600_000 }, async ({ task }) => {
          const played = play(guide)
          task.meta.engine = played.tab.name
          task.meta.paths = await playEveryPath(played)
          expect(task.meta.paths).toBe([...paths(guide.graph)].length)
        })
      else {
        for (const persona of people)
          test(`${persona.name}: ${name}`, () =>
            playPersona(play(guide), persona, translationOf(guide)))
        test(`back from another page: ${name}`, () => playPutBack(play(guide), people[0]))
      }
    }
  })
}

function tableOf(guide: Guide): PersonaTable {
  const found = personaTables.find(({ standard }) => standard === guide.id)
  if (!found) throw new Error(`There are no personas of ${guide.id}.`)
  return found
}

function translationOf({ id, language }: Guide): Guide {
  const found = guides.find((one) => one.id === id && one.language !== language)
  if (!found) throw new Error(`${id} is in one language only.`)
  return found
}
