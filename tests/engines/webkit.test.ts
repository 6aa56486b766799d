/** Journeys in WebKit, which every browser on an iPhone runs. */
import { inject } from 'vitest'
import { journeysIn } from './journeys.ts'
import { openWebKit } from './webkit-tab.ts'

const programs = inject('webkit')
journeysIn('WebKit', programs === null ? undefined : () => openWebKit(programs))
