/** Passing an outcome on: three kinds of link, and what the difference is. */
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { writeAnswerLink } from '#guide/answer-link.ts'
import type { Arrived } from '#guide/follow.ts'
import type { Guide } from '#guide/guide.ts'
import { SecondaryButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { addressOf } from './address-of.ts'
import { comeAlive } from './come-alive.ts'
import { ShareWays } from '#app/parts/share-ways.tsx'

interface SharePanelProps {
  guide: Guide
  /** Absent where nobody has answered, and no answers can be sent. */
  arrived: Arrived | undefined
}

const kinds = ['guide', 'general', 'answers'] as const
type Kind = (typeof kinds)[number]

export function SharePanel({ guide, arrived }: SharePanelProps) {
  const t = useWords('share')
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [kind, setKind] = useState<Kind>('guide')
  const [isAgreed, setAgreed] = useState(false)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  useEffect(() => {
    // The button that had focus is no longer there.
    if (isAgreed) panel.current?.querySelector<HTMLElement>('[data-ways] input')?.focus()
  }, [isAgreed])
  const address = addressFor(kind, guide, arrived)
  return (
    <section ref={panel}>
      <h2 ref={heading} tabIndex={-1}>
        {t('heading')}
      </h2>
      <fieldset className="share-kinds">
        <legend>{t('what')}</legend>
        {kinds
          .filter((offered) => offered !== 'answers' || arrived !== undefined)
          .map((offered) => (
            <div className="form-group-radio" key={offered}>
              <input
                type="radio"
                className="form-radio"
                id={`share-${offered}`}
                name="share"
                checked={offered === kind}
                aria-describedby={`share-${offered}-hint`}
                onChange={() => {
                  setKind(offered)
                  setAgreed(false)
                }}
              />
              <label htmlFor={`share-${offered}`}>{t(`kinds.${offered}`)}</label>
              <p className="small-text" id={`share-${offered}-hint`}>
                {t(`kinds.${offered}Hint`)}
              </p>
            </div>
          ))}
      </fieldset>
      {kind === 'answers' && !isAgreed ? (
        <Notice tone="warning" heading={t('warning.heading')}>
          <p>{t('warning.text')}</p>
          <SecondaryButton
            onClick={() => {
              setAgreed(true)
            }}
          >
            {t('warning.agree')}
          </SecondaryButton>
        </Notice>
      ) : (
        <ShareWays key={address} address={address} ref={comeAlive} />
      )}
    </section>
  )
}

function addressFor(kind: Kind, guide: Guide, arrived: Arrived | undefined): string {
  if (kind === 'guide') return addressOf(guide, 'start')
  const outcome = addressOf(guide, 'outcome')
  return kind === 'answers' && arrived ? `${outcome}#${writeAnswerLink(guide, arrived)}` : outcome
}
