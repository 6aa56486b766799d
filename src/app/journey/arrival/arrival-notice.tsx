/** Where the answers came from; and, where the guide has changed since, what that means for them. */
import type { ReadLink } from '#guide/answer-link.ts'
import { follow } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { useWords } from '#i18n/use-words.ts'
import { Notice } from '#ui/notice.tsx'
import { voiceOf } from '../voice-of.ts'
import { useShareWords } from '../share/use-share-words.ts'

interface ArrivalNoticeProps {
  guide: Guide
  read: Exclude<ReadLink, { kind: 'damaged' }>
}

export function ArrivalNotice(props: ArrivalNoticeProps) {
  return useShareWords() && <NoticeInWords {...props} />
}

function NoticeInWords({ guide, read }: ArrivalNoticeProps) {
  const t = useWords('share')
  if (read.kind === 'current') {
    return (
      <Notice tone="info">
        <p>{t('arrived.text')}</p>
      </Notice>
    )
  }
  const voice = voiceOf(read.answers)
  return (
    <Notice tone="warning" heading={t('arrived.changed')}>
      <p>{t('arrived.text')}</p>
      {read.dropped.length > 0 && (
        <>
          <p>{t('arrived.dropped')}</p>
          <ul>
            {read.dropped.map((id) => {
              const question = guide.questions.find((asked) => asked.id === id)
              return (
                <li key={id}>{question ? say(question.ask, voice) : t('arrived.goneQuestion')}</li>
              )
            })}
          </ul>
        </>
      )}
      <WhatItMeans guide={guide} read={read} />
    </Notice>
  )
}

function WhatItMeans({ guide, read }: { guide: Guide; read: ReadLink & { kind: 'outdated' } }) {
  const t = useWords(['share', 'journey'])
  const progress = follow(guide.graph, read.answers)
  const verdict = t(`journey:verdict.${read.fit}.${voiceOf(read.answers)}`)
  if ('next' in progress) return <p>{t('share:arrived.unfinished', { verdict })}</p>
  if (progress.outcome.fit === read.fit) return <p>{t('share:arrived.same')}</p>
  return <p>{t('share:arrived.different', { verdict })}</p>
}
