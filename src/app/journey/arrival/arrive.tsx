/** Arriving by a link that carries answers: they become a journey, or a page says why they do not. */
import type { ComponentType, ReactNode } from 'react'
import { readAnswerLink } from '#guide/answer-link.ts'
import { follow } from '#guide/follow.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { type Journey, routeOf, start } from '#guide/journey.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { type HistoryEntry, writeEntry } from '../history-entry.ts'
import type { Loaded } from '../load-guide.ts'
import { ArrivalNotice } from './arrival-notice.tsx'
import { DamagedLink } from './damaged-link.tsx'

interface Arrival {
  /** Takes the place of the journey, where the link cannot be read. */
  readonly page?: ReactNode
  readonly Notice?: ComponentType<{ guide: Guide }>
}

/** Puts the answers where a journey keeps them, and the address on the page they lead to. */
export function arrive(link: string, { subject: guide, i18n }: Loaded): Arrival {
  if (takeVoice(link, start(routeOf(guide)))) return {}
  const read = readAnswerLink(link, guide)
  if (read.kind === 'damaged') {
    return {
      page: (
        <WordsContext value={i18n}>
          <DamagedLink guide={guide} />
        </WordsContext>
      ),
    }
  }
  const { fingerprint, graph } = guide
  const progress = follow(graph, read.answers)
  const hasArrived = 'outcome' in progress
  const at = hasArrived ? 'outcome' : progress.next
  const journey: Journey = { fingerprint, answers: read.answers, at }
  writeFirst({ link, journey, depth: 0 })
  return { Notice: (props) => <ArrivalNotice {...props} read={read} /> }
}

/** Whether the link says whom the journey is about: then it begins with that picked. */
export function takeVoice(link: string, begun: Journey): boolean {
  const voice = voiceIn(link)
  if (voice) writeFirst({ journey: { ...begun, answers: { voice } }, depth: 0 })
  return voice !== undefined
}

/** For react-router, which keeps what is ours below `usr`. */
function writeFirst(entry: HistoryEntry) {
  window.history.replaceState({ usr: writeEntry(entry), idx: 0 }, '')
}

/** The front desk's link says whom the guide is about, and no answer: the first question has it picked. */
function voiceIn(link: string): Voice | undefined {
  if (link === 'for-self') return 'self'
  return link === 'for-relative' ? 'relative' : undefined
}
