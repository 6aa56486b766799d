/** Passing a finder on, without any answers, and printing what it found. */
import { useState } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { SecondaryButton } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { addresses, href } from '#app/addresses/page-addresses.ts'
import { ShareWays } from '#app/parts/share-ways.tsx'
import { useShareWords } from '../share/use-share-words.ts'
import type { FinderSubject } from './finder-subject.ts'

/** Nothing until its words are here: the list is complete without it. */
export function FinderTools({ finder }: { finder: FinderSubject }) {
  return useShareWords() && <ToolsInWords finder={finder} />
}

function ToolsInWords({ finder }: { finder: FinderSubject }) {
  const t = useWords(['share', 'finder'])
  const [isFailed, setFailed] = useState(false)
  return (
    <div className="share">
      <Disclosure summary={t('share:heading')} headingLevel={2}>
        <p>{t('finder:shareHint')}</p>
        <ShareWays
          address={window.location.origin + href(addresses.finder(finder.language, finder.id))}
          ref={enlivenLater}
        />
      </Disclosure>
      <SecondaryButton
        onClick={() => {
          try {
            window.print()
          } catch {
            // Browsers within other apps may not be able to print.
            setFailed(true)
          }
        }}
      >
        {t('share:print')}
      </SecondaryButton>
      {isFailed && <p role="alert">{t('share:notPrinted')}</p>}
    </div>
  )
}

/** The links work without it. */
function enlivenLater(ways: HTMLElement | null) {
  import('../share/come-alive.ts').then(
    ({ comeAlive }) => {
      comeAlive(ways)
    },
    () => undefined,
  )
}
