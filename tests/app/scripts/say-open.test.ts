/** What stands beside the hours, in the words of each language. */
import { expect, test } from 'vitest'
import { sayOpen } from '#app/scripts/hours/say-open.ts'
import type { OpenState } from '#guide/open-at.ts'
import { languageTable } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'

const at = (daysAhead: number, minute: number) => ({
  // The day before a Thursday.
  date: new Date(Date.UTC(2027, 0, 13 + daysAhead)).toISOString().slice(0, 10),
  daysAhead,
  minute,
})
const isOpen = { isOpen: true, isDoubtful: false }
const isClosed = { isOpen: false, isDoubtful: false }

test.each<[OpenState, string, string]>([
  [isOpen, 'Åbent nu.', 'Open now.'],
  [{ ...isOpen, until: at(0, 900) }, 'Åbent nu. Lukker kl. 15.', 'Open now. Closes at 15:00.'],
  [
    { ...isOpen, until: at(1, 125) },
    'Åbent nu. Lukker i morgen kl. 2.05.',
    'Open now. Closes tomorrow at 2:05.',
  ],
  [
    { ...isOpen, until: at(0, 900), isDoubtful: true },
    'Kan være lukket i dag.',
    'May be closed today.',
  ],
  [isClosed, 'Lukket nu.', 'Closed now.'],
  [{ ...isClosed, until: at(0, 540) }, 'Lukket nu. Åbner kl. 9.', 'Closed now. Opens at 9:00.'],
  [
    { ...isClosed, until: at(5, 510) },
    'Lukket nu. Åbner mandag kl. 8.30.',
    'Closed now. Opens Monday at 8:30.',
  ],
  [
    { ...isClosed, until: at(6, 480) },
    'Lukket nu. Åbner tirsdag kl. 8.',
    'Closed now. Opens Tuesday at 8:00.',
  ],
  [
    { ...isClosed, until: at(7, 480) },
    'Lukket nu. Åbner onsdag 20. januar kl. 8.',
    'Closed now. Opens Wednesday 20 January at 8:00.',
  ],
  [
    { ...isClosed, until: at(2, 480), isDoubtful: true },
    'Lukket nu. Åbner fredag kl. 8, men kan være lukket den dag.',
    'Closed now. Opens Friday at 8:00, but may be closed that day.',
  ],
])('%j', (state, danish, english) => {
  const inWords = (language: 'da' | 'en') =>
    sayOpen(state, {
      locale: languageTable[language].locale,
      words: allWords[language].pages.openNow,
    })
  expect([inWords('da'), inWords('en')]).toEqual([danish, english])
})
