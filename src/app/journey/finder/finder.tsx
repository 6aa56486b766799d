/** The journey through a finder, live: one chunk, which a guide's pages do not download. */
import type { ReactNode } from 'react'
import type { Language } from '#guide/languages.ts'
import { pageLanguage } from '#app/parts/page-language.ts'
import type { HeldInput } from '../held-input.ts'
import { JourneyApp } from '../journey-app.tsx'
import type { Loaded } from '../load-guide.ts'
import { FinderPages } from './finder-pages.tsx'
import type { FinderSubject } from './finder-subject.ts'
import { loadFinder } from './load-finder.ts'

type Load = (language: Language) => Promise<Loaded<FinderSubject>>

/** `link` is what the address brought; `loading` makes what loads a language of the page's data. */
export async function throughFinder(
  link: string | undefined,
  loading: (load: typeof loadFinder) => Load,
  readHeld: (() => HeldInput) | undefined,
): Promise<{ journey: ReactNode; page?: ReactNode }> {
  const load = loading(loadFinder)
  const loaded = await load(pageLanguage())
  if (link !== undefined) {
    const { takeVoice } = await import('../arrival/arrive.tsx')
    takeVoice(link, { fingerprint: loaded.subject.fingerprint, answers: {}, at: 'voice' })
  }
  return {
    journey: (
      <JourneyApp
        {...{ loaded, load }}
        pages={(shown) => <FinderPages {...shown} readHeld={readHeld} />}
      />
    ),
  }
}
