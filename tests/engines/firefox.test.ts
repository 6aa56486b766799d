/** Journeys in Firefox. */
import { inject } from 'vitest'
import { openFirefox } from './firefox-tab.ts'
import { journeysIn } from './journeys.ts'

const program = inject('firefox')
journeysIn('Firefox', program === null ? undefined : () => openFirefox(program))
