/** The script of a journey's pages: fetches what the journey goes through, then makes the prerendered page live. */
import './arrival/clean-address.ts'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import type { Language } from '#guide/languages.ts'
import { pageLanguage } from '#app/parts/page-language.ts'
import { watchHeldInput } from './held-input.ts'
import { watchReturn } from './forgetting/watch-return.ts'
import { readEntry } from './history-entry.ts'
import { JourneyApp } from './journey-app.tsx'
import { JourneyPages } from './journey-pages.tsx'
import { type Loaded, loadGuide } from './load-guide.ts'
import { loadOtherSubjects } from './other-subject.ts'
import { isScriptlessInUse } from './scriptless.ts'
import { isShared } from './shared-device.ts'
import { ignoreStrayPresses } from './stray-presses.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
const { embedded = '' } = root.dataset
const folder = import.meta.env.BASE_URL + embedded

watchReturn()
ignoreStrayPresses()
loadOtherSubjects(folder)
// On a shared device the journey waits for the script that clears it.
const kiosk = isShared && import('#app/scripts/kiosk/kiosk.ts')
if (embedded) void import('#app/scripts/frame.ts')

const form = root.querySelector('form')
const readHeld = form ? watchHeldInput(form) : undefined
const failure = document.getElementById('load-failed')
// Says that the script is late. It is here now, and reports itself when the guide does not arrive.
document.getElementById('late')?.remove()

/** What the page names in a language, loaded; from then on it is kept for flight mode. */
function loading<Subject>(
  load: (language: Language, address: string) => Promise<Loaded<Subject>>,
): (language: Language) => Promise<Loaded<Subject>> {
  return async (language) => {
    const address = root?.getAttribute(`data-guide-${language}`) ?? ''
    if (!address) throw new Error(`#root names no guide in ${language}.`)
    const loaded = await load(language, address)
    keep(root?.getAttribute(`data-keep-${language}`) ?? null)
    return loaded
  }
}

/** The list of what to keep is absent while developing. */
function keep(list: string | null) {
  if (list === null) return
  void import('#app/scripts/keep-offline.ts').then(
    ({ keepWhenIdle }) => {
      keepWhenIdle(list)
    },
    () => {
      // The site works without it, except in flight mode.
    },
  )
}

/** The journey through a guide, or a page that takes its place. `link` is what the address brought. */
async function throughGuide(
  link: string | undefined,
): Promise<{ journey: ReactNode; page?: ReactNode }> {
  const load = loading(loadGuide)
  const loaded = await load(pageLanguage())
  const { page, Notice } =
    link === undefined ? {} : (await import('./arrival/arrive.tsx')).arrive(link, loaded)
  return {
    page,
    journey: (
      <JourneyApp
        {...{ loaded, load }}
        pages={(shown) => <JourneyPages {...shown} readHeld={readHeld} ArrivalNotice={Notice} />}
      />
    ),
  }
}

async function goLive(container: HTMLElement) {
  await kiosk
  const state: unknown = window.history.state
  // react-router keeps our state under `usr`.
  const { link } = readEntry(
    typeof state === 'object' && state && 'usr' in state ? state.usr : undefined,
  )
  const { journey, page } = await ('finder' in container.dataset
    ? (await import('./finder/finder.tsx')).throughFinder(link, loading, readHeld)
    : throughGuide(link))
  const app = (
    <StrictMode>
      {/* With transitions, cleared answers would stay on the screen for a moment, and Back could reuse their form. */}
      <BrowserRouter basename={folder} useTransitions={false}>
        {journey}
      </BrowserRouter>
    </StrictMode>
  )
  if (isScriptlessInUse()) return
  // The page was prerendered without answers; where this entry of the history has some, it shows something else.
  if (state === null) hydrateRoot(container, app)
  else createRoot(container).render(page ?? app)
}

/** Called at the start; again when somebody presses the message's button, or comes to see a page prepared ahead. */
function tryToGoLive(container: HTMLElement) {
  const again = () => {
    tryToGoLive(container)
  }
  goLive(container).then(
    () => {
      failure?.remove()
      import('#app/scripts/open-on-paper.ts').catch(() => {
        // Without it, old browsers print folded parts folded.
      })
    },
    () => {
      // What has failed before anybody sees the page is not told, but tried again.
      if (document.prerendering) {
        document.addEventListener('prerenderingchange', again, { once: true })
      } else if (failure) failure.hidden = false
    },
  )
}

tryToGoLive(root)
failure?.querySelector('button')?.addEventListener('click', () => {
  tryToGoLive(root)
})
